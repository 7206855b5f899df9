package vn.motcua.notification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.Wishes;

/** By which ways a person is told of something. */
public final class Route {

    private Route() {}

    /**
     * How a person can be reached.
     *
     * @param onPage whether their page tells them
     * @param phone as somebody wrote it; may be empty
     * @param email may be empty
     */
    public record Contact(boolean onPage, String phone, String email) {}

    /**
     * One way.
     *
     * @param address a phone number as carriers want it, or an e-mail address; empty on the person's page
     * @param stop why nothing is sent this way; null when it is
     */
    public record Leg(
            MessageChannel channel,
            String address,
            @Nullable StopReason stop) {}

    /**
     * @param mandatory whether the law demands that the person is told: then nothing can be declined, and when every
     *     channel is closed by the person the first that reaches them is used
     * @param open the channels outside that somebody carries
     */
    public static List<Leg> of(
            MessageKind kind, boolean mandatory, Contact contact, Wishes wishes, Set<MessageChannel> open) {
        var legs = new ArrayList<Leg>();
        if (contact.onPage()) {
            legs.add(new Leg(MessageChannel.IN_PAGE, "", null));
        }
        var possible = possible(contact, wishes, open);
        var wanted = possible.stream()
                .filter(leg -> wishes.channels().contains(leg.channel()))
                .toList();
        if (mandatory && wanted.stream().noneMatch(leg -> leg.stop() == null)) {
            possible.stream().filter(leg -> leg.stop() == null).findFirst().ifPresent(legs::add);
            legs.addAll(wanted);
        } else if (!mandatory && wishes.declined().contains(kind)) {
            wanted.forEach(leg -> legs.add(new Leg(leg.channel(), leg.address(), StopReason.OPTED_OUT)));
        } else {
            legs.addAll(wanted);
        }
        return legs;
    }

    private static List<Leg> possible(Contact contact, Wishes wishes, Set<MessageChannel> open) {
        var legs = new ArrayList<Leg>();
        if (!contact.email().isBlank() && open.contains(MessageChannel.EMAIL)) {
            legs.add(new Leg(MessageChannel.EMAIL, contact.email().strip(), null));
        }
        var channel = wishes.channels().contains(MessageChannel.ZALO) && open.contains(MessageChannel.ZALO)
                ? MessageChannel.ZALO
                : MessageChannel.SMS;
        if (!contact.phone().isBlank() && open.contains(channel)) {
            var mobile = Mobile.read(contact.phone());
            legs.add(mobile.map(number -> new Leg(channel, number.international(), null))
                    .orElseGet(() -> new Leg(channel, "", StopReason.NOT_A_MOBILE)));
        }
        return legs;
    }
}
