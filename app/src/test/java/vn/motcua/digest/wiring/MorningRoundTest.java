package vn.motcua.digest.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.digest.DigestWritten;
import vn.motcua.digest.Digests;
import vn.motcua.digest.MorningNotices;
import vn.motcua.digest.store.DigestRows;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.ChangeAccount;
import vn.motcua.identity.NewStaff.NewPost;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

@ProductTest
class MorningRoundTest {

    @Autowired
    Digests digests;

    @Autowired
    MorningNotices notices;

    @Autowired
    DigestRows rows;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRegister register;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    private final List<Object> published = new CopyOnWriteArrayList<>();

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        commune.found();
    }

    @Test
    void aDossierIsDueTomorrowThenTodayThenOverdue() {
        var code = commune.received().code();
        var officer = officer();

        clock.moveTo("2026-01-07T07:30");
        assertThat(digests.of(officer).tomorrow()).contains(code);
        clock.moveTo("2026-01-08T07:30");
        assertThat(digests.of(officer).today()).contains(code);
        clock.moveTo("2026-01-09T07:30");
        var late = digests.of(officer);
        assertThat(late.overdue()).contains(code);
        assertThat(late.today()).doesNotContain(code);
        assertThat(late.answers()).as("of no concern to whom works at no desk").isEmpty();
    }

    @Test
    void onFridayTheNextWorkingDayIsMonday() {
        clock.moveTo("2026-01-14T08:00");
        var code = commune.received().code();
        var officer = officer();

        clock.moveTo("2026-01-16T07:30");

        assertThat(digests.of(officer).tomorrow()).contains(code);
    }

    @Test
    void whoeverHoldsTwoPostsReadsOfADossierOnce() {
        var code = commune.received().code();
        var twice = account(
                Staff.post(SmallProvince.DIVISION.value(), Role.CASE_OFFICER),
                Staff.post(SmallProvince.COMMUNE.value(), Role.AGENCY_HEAD),
                Staff.post(SmallProvince.DESK.value(), Role.CASE_OFFICER));

        clock.moveTo("2026-01-09T07:30");

        assertThat(digests.of(twice).overdue()).containsOnlyOnce(code);
    }

    @Test
    void aDeskReadsWhatItHasToAnswerAndHowMuchOfItIsLate() {
        var code = commune.waiting().code();
        var desk = account(Staff.post(SmallProvince.DESK.value(), Role.RECEPTION_OFFICER));
        int lateBefore = digests.of(desk).answersLate();

        assertThat(digests.of(desk).answers()).contains(code);
        clock.moveTo("2026-01-06T10:00");
        assertThat(digests.of(desk).answersLate()).isGreaterThan(lateBefore);
    }

    @Test
    void twoNodesTellAPersonOnceADay() {
        commune.received();
        var officer = officer();
        accounts.change(new ChangeAccount(officer, "An", "an@example.vn", null), People.ADMINISTRATOR)
                .orThrow();
        clock.moveTo("2026-01-09T07:29");
        node().round();
        assertThat(told(officer)).as("before the time").isEmpty();

        clock.moveTo("2026-01-09T07:30");
        node().round();
        node().round();
        clock.moveTo("2026-01-09T09:00");
        node().round();

        assertThat(told(officer)).singleElement().satisfies(written -> {
            assertThat(written.email()).isEqualTo("an@example.vn");
            assertThat(written.day()).isEqualTo(LocalDate.of(2026, 1, 9));
        });
        clock.moveTo("2026-01-12T07:30");
        node().round();
        assertThat(told(officer)).as("the next working day").hasSize(2);
    }

    @Test
    void nobodyIsToldOnADayOffOrLongAfterTheTime() {
        commune.received();
        var officer = officer();

        clock.moveTo("2026-01-11T07:30");
        node().round();
        clock.moveTo("2026-01-12T11:30");
        node().round();

        assertThat(told(officer)).isEmpty();
    }

    @Test
    void whoeverHasNothingIsNotToldLaterThatDayEither() {
        var idle = account(Staff.post("T1.62.KT", Role.CASE_OFFICER));
        clock.moveTo("2026-01-09T07:30");
        node().round();

        assertThat(told(idle)).isEmpty();
        assertThat(rows.writtenOn(LocalDate.of(2026, 1, 9))).contains(idle);
        assertThat(notices.unseen(idle)).isEmpty();
    }

    @Test
    void whoeverSwitchedItOffIsNotTold() {
        commune.received();
        var officer = officer();
        notices.want(officer, false);
        clock.moveTo("2026-01-09T07:30");
        node().round();
        assertThat(told(officer)).isEmpty();

        notices.want(officer, true);
        clock.moveTo("2026-01-12T07:30");
        node().round();
        assertThat(told(officer)).hasSize(1);
    }

    @Test
    void aNoticeStaysUntilItWasSeenOrTheDayIsOver() {
        commune.received();
        var officer = officer();
        clock.moveTo("2026-01-09T07:30");
        node().round();

        assertThat(notices.unseen(officer))
                .hasValueSatisfying(notice -> assertThat(notice.overdue())
                        .isEqualTo(digests.of(officer).overdue().size())
                        .isPositive());
        notices.seen(officer);
        assertThat(notices.unseen(officer)).isEmpty();

        var other = officer();
        node().round();
        clock.moveTo("2026-01-10T00:00");
        assertThat(notices.unseen(other)).isEmpty();
    }

    private AccountId officer() {
        return account(Staff.post(SmallProvince.DIVISION.value(), Role.CASE_OFFICER));
    }

    private AccountId account(NewPost... posts) {
        var person = Staff.holding(Staff.invited("Nguyễn Văn An"), posts);
        return accounts.createAll(List.of(person), People.ADMINISTRATOR)
                .orThrow()
                .getFirst();
    }

    /** One of several, which share the database and nothing else. */
    private MorningRound node() {
        var writing = new DigestWriting(digests, rows, register, published::add);
        return new MorningRound(writing, rows, staff, calendars, new DigestSettings(LocalTime.of(7, 30)), clock);
    }

    private List<DigestWritten> told(AccountId account) {
        return published.stream()
                .map(DigestWritten.class::cast)
                .filter(each -> each.account().equals(account))
                .toList();
    }
}
