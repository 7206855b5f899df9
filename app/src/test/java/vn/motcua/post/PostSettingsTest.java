package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class PostSettingsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    PostSettings settings;

    @Autowired
    NewConsignments made;

    @Autowired
    Codes codes;

    @Autowired
    Commune commune;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final Actor.Staff officer = SignedIn.staff(Role.CONTROL_OFFICER, "T1");

    @AfterEach
    void asBefore() {
        database.sql("delete from post.promise_rule where valid_from >= :day")
                .param("day", MONDAY)
                .update();
        database.sql("delete from post.label_form where carrier like 'Hãng %'").update();
    }

    @Test
    void workingDaysLeaveOutTheWeekEndAndWhatWasPromisedStays() {
        clock.moveTo("2026-03-02T08:00");
        promise(3, LimitUnit.CALENDAR_DAY, MONDAY).orThrow();
        clock.moveTo("2026-03-06T09:00");
        assertThat(promisedOnFriday())
                .as("Monday, since the third day is a Monday")
                .isEqualTo(LocalDate.of(2026, 3, 9));

        promise(3, LimitUnit.WORKING_DAY, LocalDate.of(2026, 3, 6)).orThrow();

        assertThat(promisedOnFriday()).as("Wednesday").isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(refusal(promise(1, LimitUnit.WORKING_DAY, MONDAY)))
                .isEqualTo(new PostRefusal.PromiseReachesBack(LocalDate.of(2026, 3, 6)));
        assertThat(refusal(promise(1, LimitUnit.WORKING_DAY, LocalDate.of(2026, 3, 6))))
                .isEqualTo(new PostRefusal.PromiseOfThatDay());
    }

    @Test
    void aCarrierBringsItsOwnNumbers() {
        assertThat(codes.read("VTP123456789012").isDone()).isFalse();

        var form = settings.take(new NewLabelForm("Hãng A", "vtp############", false, "VTP 1234 5678 9012"), officer)
                .orThrow();

        assertThat(codes.read("vtp 1234 5678 9012").orThrow().value()).isEqualTo("VTP123456789012");
        settings.end(form.id(), officer).orThrow();
        assertThat(codes.read("VTP123456789012").isDone()).isFalse();
        assertThat(settings.labelForms())
                .filteredOn(each -> each.id().equals(form.id()))
                .singleElement()
                .satisfies(ended -> assertThat(ended.isInUse()).isFalse());
    }

    @Test
    void aFormThatDoesNotFitItsOwnExampleIsRefused() {
        assertThat(refusal(take("VT#", "VT1"))).isEqualTo(new PostRefusal.NoShape());
        assertThat(refusal(take("(a+)+$########", "aaaaaaaaaa"))).isEqualTo(new PostRefusal.NoShape());
        assertThat(refusal(take("VT########", "VT1234567"))).isEqualTo(new PostRefusal.ExampleUnlike());
        assertThat(refusal(settings.take(new NewLabelForm("Hãng B", "HB#########VN", true, "HB123456786VN"), officer)))
                .isEqualTo(new PostRefusal.ExampleUnchecked());
        assertThat(refusal(settings.take(new NewLabelForm(" ", "VT########", false, "VT12345678"), officer)))
                .isEqualTo(new PostRefusal.TextNeeded("carrier", 100));
        take("VT########", "VT12345678").orThrow();
        assertThat(refusal(take("vt########", "VT12345678"))).isEqualTo(new PostRefusal.ShapeInUse());
    }

    @Test
    void theLastFormStays() {
        var only = settings.labelForms().stream().filter(LabelForm::isInUse).toList();
        assertThat(only).hasSize(1);

        assertThat(refusal(settings.end(only.getFirst().id(), officer))).isEqualTo(new PostRefusal.LastForm());
    }

    private Outcome<LabelForm, PostRefusal> take(String shape, String example) {
        return settings.take(new NewLabelForm("Hãng C", shape, false, example), officer);
    }

    private Outcome<PromiseRule, PostRefusal> promise(int days, LimitUnit unit, LocalDate from) {
        return settings.promise(new PromiseRule(Reach.SAME_COMMUNE, from, days, unit), officer);
    }

    private LocalDate promisedOnFriday() {
        return Objects.requireNonNull(made.accept(PostWindow.dossier(commune.procedure()), PostWindow.agent())
                .orThrow()
                .times()
                .promisedBy());
    }

    private static PostRefusal refusal(Outcome<?, PostRefusal> outcome) {
        return ((Outcome.Refused<?, PostRefusal>) outcome).refusal();
    }
}
