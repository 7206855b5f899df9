package vn.motcua.audit;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;
import vn.motcua.shared.Actor;

/**
 * Personal data was shown to a person on the staff.
 *
 * @param subjectKind what the data belong to, such as {@code DOSSIER}; at most 20 characters
 * @param data what was shown, such as {@code owner.identifier}
 * @param purpose why, as the person stated it, such as {@code CONTACT}; at most 40 characters
 */
public record PersonalDataView(
        Instant at, Actor.Staff by, String subjectKind, UUID subject, SortedSet<String> data, String purpose) {}
