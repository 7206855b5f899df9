package vn.motcua.notification;

/**
 * A template as somebody wrote it, to be looked at or published.
 *
 * @param subject of channels that have one; left out of account elsewhere
 * @param withoutMarks of short messages; left out of account elsewhere
 * @param carrierId of Zalo; left out of account elsewhere
 */
public record TemplateDraft(TemplateKey key, String subject, String body, boolean withoutMarks, String carrierId) {

    /** What does not belong to the channel is left out; lines end the same way whatever the browser sends. */
    public TemplateDraft {
        var channel = key.channel();
        subject = channel.isScant() ? "" : subject.strip();
        body = body.replace("\r\n", "\n").strip();
        withoutMarks = channel == MessageChannel.SMS && withoutMarks;
        carrierId = channel == MessageChannel.ZALO ? carrierId.strip() : "";
    }

    static TemplateDraft of(Template template) {
        return new TemplateDraft(
                new TemplateKey(template.kind(), template.channel(), template.language()),
                template.subject(),
                template.body(),
                template.withoutMarks(),
                template.carrierId());
    }
}
