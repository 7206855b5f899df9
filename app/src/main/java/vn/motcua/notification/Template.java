package vn.motcua.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of what is written.
 *
 * @param version counts from 1; the latest is in force
 * @param subject empty on channels that have none
 * @param withoutMarks whether Vietnamese marks are taken off before it is sent, so that 160 characters fit into a part
 * @param carrierId what the carrier calls the template it approved; empty where none has to
 */
public record Template(
        UUID id,
        MessageKind kind,
        MessageChannel channel,
        MessageLanguage language,
        int version,
        String subject,
        String body,
        boolean withoutMarks,
        String carrierId,
        Instant publishedAt,
        String publishedBy) {}
