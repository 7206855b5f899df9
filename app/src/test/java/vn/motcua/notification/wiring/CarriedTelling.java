package vn.motcua.notification.wiring;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.MessageCarrier;
import vn.motcua.notification.store.CarrierRows;
import vn.motcua.notification.store.KindRows;
import vn.motcua.notification.store.Outbox;
import vn.motcua.notification.store.WishRows;

/** Telling as it is where somebody carries some channels; nothing is sent. */
@TestComponent
public class CarriedTelling {

    private final Wordings wordings;
    private final Outbox outbox;
    private final KindRows kinds;
    private final WishRows wishes;
    private final CarrierRows carriers;
    private final Surroundings surroundings;

    CarriedTelling(
            Wordings wordings,
            Outbox outbox,
            KindRows kinds,
            WishRows wishes,
            CarrierRows carriers,
            Surroundings surroundings) {
        this.wordings = wordings;
        this.outbox = outbox;
        this.kinds = kinds;
        this.wishes = wishes;
        this.carriers = carriers;
        this.surroundings = surroundings;
    }

    Telling by(MessageChannel... carried) {
        var beans = new StaticListableBeanFactory(Arrays.stream(carried)
                .collect(Collectors.<MessageChannel, String, Object>toMap(Enum::name, SilentCarrier::new)));
        var channels = new OpenChannels(beans.getBeanProvider(MessageCarrier.class), carriers);
        return new Telling(wordings, outbox, kinds, wishes, channels, surroundings);
    }
}
