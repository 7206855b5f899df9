package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.simulators.messages.Phones;
import vn.motcua.simulators.messages.Phones.Arrived;

class KeptPhonesTest {

    private static final Instant MORNING = Instant.parse("2026-01-05T01:00:00Z");

    @TempDir
    Path folder;

    @Test
    void phonesShowAfterARestartWhatArrivedBeforeAndForgetTheOldest() {
        var first = phones();
        for (int number = 0; number < 201; number++) {
            first.ring("SMS", "MOTCUA", "84900111222", "Tin " + number);
        }

        var again = phones();

        assertThat(again.arrived())
                .hasSize(200)
                .startsWith(new Arrived(MORNING, "SMS", "MOTCUA", "84900111222", "Tin 1"))
                .endsWith(new Arrived(MORNING, "SMS", "MOTCUA", "84900111222", "Tin 200"))
                .isEqualTo(first.arrived());
    }

    private Phones phones() {
        var phones = new Phones(Clock.fixed(MORNING, ZoneOffset.UTC));
        phones.keepIn(folder.resolve(Phones.FILE));
        return phones;
    }
}
