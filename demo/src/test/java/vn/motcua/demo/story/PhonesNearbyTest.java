package vn.motcua.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier;
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
    void noCarrierThatTheProductHasIsThereWhileAStoryIsTold() throws Exception {
        var carriers = Class.forName("vn.motcua.notification.carriers.CarrierConfiguration");
        var switches = Arrays.stream(carriers.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(ConditionalOnProperty.class)))
                .flatMap(condition -> Arrays.stream(condition.value()))
                .toList();
        assertThat(switches).isNotEmpty();

        new ApplicationContextRunner()
                .withUserConfiguration(carriers)
                .withPropertyValues(switches.stream()
                        .map(each -> each + "=carrier.example.vn")
                        .toArray(String[]::new))
                .withInitializer(new PhonesNearby.Only())
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(MessageCarrier.class));
    }
}
