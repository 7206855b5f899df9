package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;

@ProductTest
class ProcessControlTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(100_000);
    private static final LocalDate JULY = LocalDate.parse("2025-07-01");
    private static final LocalDate AUGUST = LocalDate.parse("2025-08-01");
    private static final LocalDate SEPTEMBER = LocalDate.parse("2025-09-01");
    private static final Actor OFFICER = new Actor.System("Trần Thị Bình");

    @Autowired
    ProcessControl control;

    @Autowired
    Processes processes;

    @Autowired
    StandardFlows flows;

    private final ProcedureCode procedure = new ProcedureCode("9." + SERIAL.incrementAndGet());

    @Test
    void aPublishedProcessIsInForceFromItsFirstDayOn() {
        var published = publish(draft(), JULY);

        assertThat(published.version()).isEqualTo(1);
        assertThat(processes.inForce(procedure, "standard", JULY.minusDays(1))).isEmpty();
        assertThat(processes.inForce(procedure, "standard", JULY)).hasValueSatisfying(process -> {
            assertThat(process.id()).isEqualTo(published.id());
            assertThat(process.steps()).isEqualTo(ProcessMother.straightSteps());
        });
    }

    @Test
    void aNewVersionEndsTheOneBefore() {
        var first = publish(draft(), JULY);
        var second = publish(control.draftFrom(first.id(), OFFICER).orThrow(), AUGUST);

        assertThat(second.version()).isEqualTo(2);
        assertThat(inForce(AUGUST.minusDays(1))).isEqualTo(first.id());
        assertThat(inForce(AUGUST)).isEqualTo(second.id());
        assertThat(control.find(first.id()))
                .hasValueSatisfying(ended -> assertThat(ended.state()).isEqualTo(ProcessState.ENDED));
    }

    @Test
    void whatRunsOnAnEndedVersionKeepsIt() {
        var version = publish(draft(), JULY);

        control.end(version.id(), AUGUST, OFFICER).orThrow();

        assertThat(processes.inForce(procedure, "standard", AUGUST)).isEmpty();
        assertThat(processes.version(version.id()).steps()).hasSize(5);
    }

    @Test
    void noVersionStartsBeforeAnotherIsOver() {
        publish(draft(), AUGUST);
        var late = draft();

        assertThat(control.publish(late.id(), 1, JULY, OFFICER))
                .isEqualTo(Outcome.refused(new ProcessRefusal.StartsTooEarly(AUGUST.plusDays(1))));
    }

    @Test
    void aGapBetweenVersionsIsAllowed() {
        var first = publish(draft(), JULY);
        control.end(first.id(), AUGUST, OFFICER).orThrow();

        assertThat(control.publish(draft().id(), 1, SEPTEMBER, OFFICER).isDone())
                .isTrue();
    }

    @Test
    void variantsStandSideBySideTheStandardOneFirst() {
        var mountainous = control.draft(content("mountainous", ProcessMother.straightSteps()), OFFICER);
        var coastal = control.draft(content("coastal", ProcessMother.straightSteps()), OFFICER);
        List.of(mountainous, coastal, draft()).forEach(draft -> publish(draft, JULY));

        assertThat(processes.variantsInForce(procedure, JULY))
                .extracting(ProcessDefinition::variant)
                .containsExactly("standard", "coastal", "mountainous");
    }

    @Test
    void aDraftMayBeWrongButIsNotPublishedWithAllFindingsNamed() {
        var wrong =
                control.draft(content("standard", ProcessMother.straightSteps().subList(0, 4)), OFFICER);

        assertThat(control.publish(wrong.id(), 1, JULY, OFFICER))
                .isEqualTo(Outcome.refused(new ProcessRefusal.NotPublishable(List.of(
                        new Finding.UnknownNext("issue", "return"),
                        new Finding.NoEndReachable(List.of("receive", "handle", "approve", "issue"))))));
    }

    @Test
    void aDraftThatSomebodyElseSavedIsNotOverwritten() {
        var draft = draft();
        control.save(draft.id(), 1, draft.content(), new Actor.System("Lê Văn An"))
                .orThrow();

        assertThat(control.save(draft.id(), 1, draft.content(), OFFICER))
                .isEqualTo(Outcome.refused(new ProcessRefusal.ChangedMeanwhile("Lê Văn An")));
        assertThat(control.publish(draft.id(), 1, JULY, OFFICER).isDone()).isFalse();
    }

    @Test
    void whatIsPublishedIsNeitherChangedNorThrownAway() {
        var published = publish(draft(), JULY);

        assertThat(control.save(published.id(), 1, published.content(), OFFICER))
                .isEqualTo(Outcome.refused(new ProcessRefusal.NotADraft()));
        assertThat(control.discard(published.id(), 1, OFFICER))
                .isEqualTo(Outcome.refused(new ProcessRefusal.NotADraft()));
    }

    @Test
    void aDraftThatWasThrownAwayIsGone() {
        var draft = draft();

        control.discard(draft.id(), 1, OFFICER).orThrow();

        assertThat(control.find(draft.id())).isEmpty();
        assertThat(control.save(draft.id(), 1, draft.content(), OFFICER))
                .isEqualTo(Outcome.refused(new ProcessRefusal.NotFound()));
    }

    @Test
    void aUnitThatNamesNobodyForARoleIsWarnedOfAndKeepsNobodyFromPublishing() {
        var unit = new UnitCode("H48.NONE");
        var advised = flows.process(
                StandardFlow.WITH_OPINIONS,
                new StandardFlows.Wanted(procedure, "standard", "Tên", TimeLimit.workingDays("5"), List.of(unit)));

        assertThat(control.findings(advised)).containsExactly(new Finding.RoleUnfilled(unit, Role.CASE_OFFICER));
        assertThat(publish(control.draft(advised, OFFICER), JULY).version()).isEqualTo(1);
    }

    @Test
    void keepersFindProcessesByNameCodeAndState() {
        var published = publish(draft(), JULY);
        var draft = draft();

        assertThat(control.search(new ProcessQuery(procedure.value(), null, 1, 10))
                        .total())
                .isEqualTo(2);
        assertThat(control.search(new ProcessQuery(procedure.value(), ProcessState.DRAFT, 1, 10))
                        .processes())
                .extracting(ProcessRecord::id)
                .containsExactly(draft.id());
        assertThat(control.search(new ProcessQuery("DANG KY khai sinh", null, 1, 10))
                        .total())
                .isGreaterThanOrEqualTo(2);
        assertThat(control.search(new ProcessQuery("100% _", null, 1, 10)).total())
                .isZero();
        assertThat(control.versions(procedure, "standard"))
                .extracting(ProcessRecord::id)
                .containsExactly(draft.id(), published.id());
    }

    @Test
    void aDraftIsNoVersionThatAnythingRunsOn() {
        var draft = draft().id();

        assertThatThrownBy(() -> processes.version(draft)).isInstanceOf(IllegalArgumentException.class);
    }

    private ProcessRecord draft() {
        return control.draft(content("standard", ProcessMother.straightSteps()), OFFICER);
    }

    private ProcessContent content(String variant, List<Step> steps) {
        return new ProcessContent(procedure, null, variant, "Đăng ký khai sinh", TimeLimit.workingDays("1"), steps);
    }

    private ProcessRecord publish(ProcessRecord draft, LocalDate from) {
        return control.publish(draft.id(), draft.edition(), from, OFFICER).orThrow();
    }

    private ProcessVersionId inForce(LocalDate day) {
        return processes.inForce(procedure, "standard", day).orElseThrow().id();
    }
}
