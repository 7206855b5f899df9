package vn.motcua.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier.Answer;
import vn.motcua.notification.spi.Report;
import vn.motcua.simulators.messages.Phones;

class PhonesNearbyTest {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-01-05T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void theSimulatorsShowAfterwardsWhatArrivedDuringAStory() {
        var file = folder.resolve(Phones.FILE);
        var reported = new ArrayList<Report>();
        var carrier = new PhonesNearby(file, reported::add, MORNING);
        var letter = new Letter(MessageId.next(), "84900111222", MessageLanguage.VI, "", "Da tiep nhan", "", Map.of());

        var answer = carrier.send(letter);

        var afterwards = new Phones(MORNING);
        afterwards.keepIn(file);
        assertThat(afterwards.arrived())
                .isEqualTo(
                        List.of(new Phones.Arrived(MORNING.instant(), "SMS", "MOTCUA", "84900111222", "Da tiep nhan")));
        assertThat(reported).singleElement().satisfies(report -> {
            assertThat(answer).isEqualTo(new Answer.Taken(report.reference()));
            assertThat(report.outcome()).isEqualTo(Report.Outcome.DELIVERED);
        });
    }

    @Test
    void noCarrierOfTheSettingsIsUsedWhileAStoryIsTold() {
        try (var context = new StaticApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "typed", Map.of("motcua.notification.carriers.sms.url", "https://carrier.example.vn")));

            new PhonesNearby.Only().initialize(context);

            assertThat(context.getEnvironment().getProperty("motcua.notification.carriers.sms.url"))
                    .as("what a condition of Spring takes for not set")
                    .isEqualTo("false");
        }
    }
}
