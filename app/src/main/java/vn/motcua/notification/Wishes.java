package vn.motcua.notification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a person wants to be told.
 *
 * @param channels those outside the portal that may be used; Zalo takes the place of short messages
 * @param declined of what they do not want to be told outside the portal; what the law demands comes all the same
 */
public record Wishes(MessageLanguage language, Set<MessageChannel> channels, Set<MessageKind> declined) {

    /** Of whoever never said anything. */
    public static final Wishes DEFAULT =
            new Wishes(MessageLanguage.VI, Set.of(MessageChannel.SMS, MessageChannel.EMAIL), Set.of());

    public Wishes {
        channels = copy(channels, MessageChannel.class);
        declined = copy(declined, MessageKind.class);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }
}
