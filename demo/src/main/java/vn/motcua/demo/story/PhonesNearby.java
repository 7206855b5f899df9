package vn.motcua.demo.story;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier;
import vn.motcua.notification.spi.Report;
import vn.motcua.notification.spi.Reports;
import vn.motcua.simulators.messages.Phones;

/** Carries short messages to the simulated phones, for as long as a story is told; the simulators show them afterwards. */
public final class PhonesNearby implements MessageCarrier {

    private static final String SENDER = "MOTCUA";

    private final Phones phones;
    private final Reports reports;
    private final Clock clock;

    /** @param kept where the simulators find what arrived */
    public PhonesNearby(Path kept, Reports reports, Clock clock) {
        this.phones = new Phones(clock);
        phones.keepIn(kept);
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Takes away whatever carriers the settings name, before the product starts: nothing of a story reaches a real phone or
     * mailbox. A story passes a day in a second or two, so messages are looked for that often.
     */
    public static final class Only implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final String NONE = "false";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var settings = Map.<String, Object>of(
                    "motcua.notification.every", "1s",
                    "motcua.notification.carriers.email.host", NONE,
                    "motcua.notification.carriers.sms.url", NONE,
                    "motcua.notification.carriers.smpp.host", NONE,
                    "motcua.notification.carriers.zalo.access-token", NONE);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("phonesNearby", settings));
        }
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.SMS;
    }

    @Override
    public boolean knowsRepetitions() {
        return false;
    }

    @Override
    public Answer send(Letter letter) {
        var reference = "demo-" + letter.id();
        phones.ring("SMS", SENDER, letter.address(), letter.body());
        reports.take(new Report(channel(), reference, Report.Outcome.DELIVERED, "", clock.instant()));
        return new Answer.Taken(reference);
    }
}
