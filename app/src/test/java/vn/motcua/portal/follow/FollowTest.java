package vn.motcua.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.PauseGround;
import vn.motcua.dossier.Act;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class FollowTest {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @Autowired
    Follow follow;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void fridayMorning() {
        clock.moveTo("2026-01-16T08:00");
        commune.found();
    }

    @Test
    void whoHoldsItIsAUnitAndWhyIsToldInFewLines() {
        var followed = follow.of(commune.received(), VIETNAMESE);

        assertThat(followed.heldBy()).containsExactly("Phòng Kinh tế xã Thử");
        assertThat(followed.rests()).isEmpty();
        var why = followed.why().orElseThrow();
        assertThat(why.limit().amount()).hasToString("3");
        assertThat(why.stretches())
                .extracting(Stretch::from, Stretch::to, Stretch::reason)
                .contains(tuple(LocalDate.of(2026, 1, 17), LocalDate.of(2026, 1, 18), "calendar.reason.rest-day"));
    }

    @Test
    void aRestIsToldWithoutItsDocument() {
        var asked = commune.act(
                commune.received(),
                new Act.RequestSupplement(List.of("Đơn"), "Thiếu", LocalDate.of(2026, 1, 30)),
                commune.officer);

        var followed = follow.of(asked, VIETNAMESE);

        assertThat(followed.rests()).singleElement().satisfies(rest -> {
            assertThat(rest.ground()).isEqualTo(PauseGround.SUPPLEMENT);
            assertThat(rest.to()).isNull();
        });
        assertThat(followed.progress().appointment()).isNull();
        assertThat(followed.why().orElseThrow().stretches())
                .filteredOn(each -> each.reason().equals("follow.reason.paused"))
                .singleElement()
                .extracting(Stretch::note)
                .isNull();
    }

    @Test
    void whatIsFinishedWaitsAtTheDeskAndHasNoDeadline() {
        var followed = follow.of(commune.finished(), VIETNAMESE);

        assertThat(followed.heldBy()).containsExactly("Bộ phận Một cửa xã Thử");
        assertThat(followed.why()).isEmpty();
    }

    @Test
    void whatIsFiledLiesAtTheDesk() {
        assertThat(follow.of(commune.waiting(), VIETNAMESE).heldBy()).containsExactly("Bộ phận Một cửa xã Thử");
    }
}
