package vn.motcua.notification.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.digest.Digest;
import vn.motcua.digest.DigestWritten;
import vn.motcua.notification.MessageChannel;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.DossierCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class TellOfWorkTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Autowired
    CarriedTelling telling;

    @Autowired
    Surroundings surroundings;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final AccountId officer = AccountId.next();

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T07:30");
    }

    private record Sent(String channel, String address, String subject, String body, OffsetDateTime endsAt) {}

    @Test
    void anOfficerReadsCountsAndCodesOnceADayByEmail() {
        var digest = new Digest(codes(1), codes(0), codes(12), codes(2), 1);

        office().written(new DigestWritten(officer, MONDAY, "an@example.vn", digest));
        office().written(new DigestWritten(officer, MONDAY, "an@example.vn", digest));

        assertThat(sent()).singleElement().satisfies(message -> {
            assertThat(message.channel()).isEqualTo("EMAIL");
            assertThat(message.address()).isEqualTo("an@example.vn");
            assertThat(message.subject()).isEqualTo("Việc ngày 05/01/2026 của bạn");
            assertThat(message.body())
                    .contains("Quá hạn: 1 (H48.61.TT-260105-0001)", "Đến hạn hôm nay: 0\n", "12 (H48.61", ", …)")
                    .contains("/office/digest")
                    .doesNotContain("H48.61.TT-260105-0011");
            assertThat(message.endsAt().toInstant())
                    .as("tomorrow it is old")
                    .isEqualTo(MovableClock.instant("2026-01-06T00:00"));
        });
    }

    @Test
    void whereNoAddressIsKnownNothingIsWritten() {
        office().written(new DigestWritten(officer, MONDAY, "", new Digest(codes(1), codes(0), codes(0), codes(0), 0)));

        assertThat(sent()).isEmpty();
    }

    private static List<DossierCode> codes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> new DossierCode("H48.61.TT-260105-%04d".formatted(each)))
                .toList();
    }

    private List<Sent> sent() {
        return database.sql("select channel, address, subject, body, ends_at from notification.message where about = ?")
                .param(officer.value())
                .query(Sent.class)
                .list();
    }

    /** What tells officers where somebody carries e-mail and short messages. */
    private TellOfWork office() {
        return new TellOfWork(telling.by(MessageChannel.EMAIL, MessageChannel.SMS), surroundings);
    }
}
