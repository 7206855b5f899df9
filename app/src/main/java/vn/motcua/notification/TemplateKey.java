package vn.motcua.notification;

/** What a template is for. */
public record TemplateKey(MessageKind kind, MessageChannel channel, MessageLanguage language) {

    /** Whether messages of the kind go by the channel at all. */
    public boolean isInUse() {
        return kind.topic().channels().contains(channel);
    }
}
