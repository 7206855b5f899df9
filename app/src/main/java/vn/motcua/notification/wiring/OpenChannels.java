package vn.motcua.notification.wiring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.MessageCarrier;
import vn.motcua.notification.store.CarrierRows;

/** The channels that somebody carries, as the installation is set up. */
@Component
public class OpenChannels {

    private final Map<MessageChannel, MessageCarrier> carriers = new EnumMap<>(MessageChannel.class);

    OpenChannels(ObjectProvider<MessageCarrier> offered, CarrierRows rows) {
        offered.orderedStream().map(each -> new WatchedCarrier(each, rows)).forEach(this::take);
    }

    /** @throws IllegalStateException when two carriers want one channel, which is a mistake of the settings */
    private void take(MessageCarrier carrier) {
        var other = carriers.putIfAbsent(carrier.channel(), carrier);
        if (other != null) {
            throw new IllegalStateException("two carriers for " + carrier.channel() + ": set only one of them");
        }
    }

    public Set<MessageChannel> all() {
        return Set.copyOf(carriers.keySet());
    }

    public Optional<MessageCarrier> carrier(MessageChannel channel) {
        return Optional.ofNullable(carriers.get(channel));
    }

    List<MessageCarrier> carriers() {
        return List.copyOf(carriers.values());
    }
}
