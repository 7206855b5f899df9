package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Money;

class FormatsTest {

    private final Formats vietnamese = new Formats(Language.VI);
    private final Formats english = new Formats(Language.EN);

    @Test
    void figuresAreWrittenTheVietnameseWay() {
        assertThat(vietnamese.number(1284)).isEqualTo("1.284");
        assertThat(vietnamese.number(12.5)).isEqualTo("12,5");
        assertThat(vietnamese.percent(0.964)).isEqualTo("96,4%");
        assertThat(vietnamese.money(new Money(50_000))).isEqualTo("50.000 đồng");
        assertThat(english.money(new Money(50_000))).isEqualTo("50,000 VND");
    }

    @Test
    void timesAreVietnams() {
        Instant instant = Instant.parse("2026-01-04T17:30:00Z");

        assertThat(vietnamese.dateTime(instant)).isEqualTo("00:30 05/01/2026");
        assertThat(vietnamese.date(instant)).isEqualTo("05/01/2026");
        assertThat(vietnamese.machine(instant)).isEqualTo("2026-01-05T00:30+07:00");
        assertThat(vietnamese.time(LocalTime.of(7, 0))).isEqualTo("07:00");
    }

    @Test
    void aDateIsReadAsTypedOrNotAtAll() {
        assertThat(new DateField(" 29", "02", "2028").date()).contains(LocalDate.of(2028, 2, 29));
        assertThat(new DateField("29", "2", "2026").date()).isEmpty();
        assertThat(new DateField("1", "1", "0026").date()).isEmpty();
        assertThat(new DateField("một", null, "2026").date()).isEmpty();
        assertThat(new DateField("", " ", null).isBlank()).isTrue();
    }

    @Test
    void textsMentionDatesAndMoneyTheWayOfTheLanguage() {
        assertThat(PagesForTests.texts(Language.VI).t("web.pagination.page", 1284))
                .isEqualTo("Trang 1.284");
        assertThat(PagesForTests.texts(Language.EN).t("web.timeline.by", new Money(1000)))
                .isEqualTo("– 1,000 VND");
        assertThat(PagesForTests.texts(Language.EN).t("no.such.text")).isEqualTo("no.such.text");
    }
}
