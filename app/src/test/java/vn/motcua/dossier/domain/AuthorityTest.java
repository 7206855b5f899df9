package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.DossierMother;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Life;
import vn.motcua.process.StepKind;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

class AuthorityTest {

    private final Actor.Staff reception = staff(Role.RECEPTION_OFFICER, DossierMother.DESK);
    private final Actor.Staff head = staff(Role.DIVISION_HEAD, DossierMother.DIVISION);
    private final Actor.Staff officer = staff(Role.CASE_OFFICER, DossierMother.DIVISION);
    private final Actor.Staff chairman = staff(Role.AGENCY_HEAD, DossierMother.COMMUNE);
    private final Act receive = new Act.Receive(DossierMother.PAPERS, 1, DossierMother.PROCESS);

    @Test
    void onlyTheReceptionOfficerOfTheReceivingUnitReceives() {
        refused(Life.filed().attempt(receive, officer), ActKind.RECEIVE);
        refused(
                Life.filed().attempt(receive, staff(Role.RECEPTION_OFFICER, new UnitCode("H48.62.TT"))),
                ActKind.RECEIVE);
        assertThat(Life.filed().attempt(receive, reception).isDone()).isTrue();
    }

    @Test
    void aStepIsDoneByThePostThatHoldsItAndByNobodyElse() {
        var life = Life.filed().receive();
        var handOver = new Act.HandOver(life.task(StepKind.ASSIGNMENT).id(), "");
        refused(life.attempt(handOver, officer), ActKind.HAND_OVER);
        refused(life.attempt(handOver, reception), ActKind.HAND_OVER);
        assertThat(life.attempt(handOver, head).isDone()).isTrue();
    }

    @Test
    void aTaskGivenToOneOfficerIsNotDoneByAnother() {
        var life = Life.filed().receive().handOver(StepKind.ASSIGNMENT);
        var task = life.task(StepKind.HANDLING).id();
        assertThat(life.attempt(new Act.Assign(task, officer.account()), head).isDone())
                .isTrue();
        var colleague = staff(Role.CASE_OFFICER, DossierMother.DIVISION);
        refused(life.attempt(new Act.HandOver(task, ""), colleague), ActKind.HAND_OVER);
        assertThat(life.attempt(new Act.HandOver(task, ""), officer).isDone()).isTrue();
    }

    @Test
    void anOfficerMayTakeATaskButNotGiveItToAnother() {
        var life = Life.filed().receive().handOver(StepKind.ASSIGNMENT);
        var task = life.task(StepKind.HANDLING).id();
        refused(life.attempt(new Act.Assign(task, AccountId.next()), officer), ActKind.ASSIGN);
        assertThat(life.attempt(new Act.Assign(task, officer.account()), officer)
                        .isDone())
                .isTrue();
    }

    @Test
    void workIsGivenOnlyToWhoeverHoldsThePostThatDoesIt() {
        var life = Life.filed().receive().handOver(StepKind.ASSIGNMENT);
        var task = life.task(StepKind.HANDLING).id();
        assertThat(life.attempt(new Act.Assign(task, DossierMother.STRANGER), head))
                .isEqualTo(Outcome.refused(new DossierRefusal.NoSuchColleague()));
    }

    @Test
    void aHeadHandsTheNextStepToOneOfTheirPeople() {
        var life = Life.filed().receive();
        var task = life.task(StepKind.ASSIGNMENT).id();
        assertThat(life.attempt(new Act.HandOver(task, "", DossierMother.STRANGER), head))
                .isEqualTo(Outcome.refused(new DossierRefusal.NoSuchColleague()));
        assertThat(life.attempt(new Act.HandOver(task, "", officer.account()), head)
                        .isDone())
                .isTrue();
        assertThat(life.task(StepKind.HANDLING).assignee()).isEqualTo(officer.account());
    }

    @Test
    void aHeadOfADivisionGivesNoWorkToTheHeadOfTheAgency() {
        var life = Life.filed().toApproval();
        var wholeCommune = staff(Role.DIVISION_HEAD, DossierMother.COMMUNE);
        refused(
                life.attempt(new Act.Assign(life.task(StepKind.APPROVAL).id(), chairman.account()), wholeCommune),
                ActKind.ASSIGN);
    }

    @Test
    void whoLeadsNobodyDoesNotChooseWhoComesNext() {
        var life = Life.filed().receive().handOver(StepKind.ASSIGNMENT);
        var task = life.task(StepKind.HANDLING).id();
        assertThat(life.attempt(new Act.HandOver(task, "", head.account()), officer))
                .isEqualTo(Outcome.refused(new DossierRefusal.NoSuchColleague()));
    }

    @Test
    void approvalSitsAtTheAgencyNotAtItsDivision() {
        var life = Life.filed().toApproval();
        assertThat(life.task(StepKind.APPROVAL).unit()).isEqualTo(DossierMother.COMMUNE);
        assertThat(life.attempt(new Act.Approve(life.task(StepKind.APPROVAL).id(), ""), chairman)
                        .isDone())
                .isTrue();
    }

    @Test
    void theOwnerMayWithdrawAndNobodyElseFromOutside() {
        refused(
                Life.filed().attempt(new Act.Withdraw("Xin rút"), new Actor.Applicant("051190009999", "Người lạ")),
                ActKind.WITHDRAW);
        assertThat(Life.filed()
                        .attempt(new Act.Withdraw("Xin rút"), new Actor.Applicant("051190001234", "Nguyễn Thị Hoa"))
                        .isDone())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONTROL_OFFICER", "ADMINISTRATOR", "AUDITOR"})
    void whoKeepsTheSystemDoesNotHandleDossiers(Role role) {
        var keeper = staff(role, DossierMother.COMMUNE);
        var dossier = Life.filed().receive().dossier();
        for (var act : ActKind.values()) {
            assertThat(Authority.permits(dossier, act, keeper, DossierMother.AGENCIES))
                    .as("%s", act)
                    .isFalse();
        }
    }

    private static void refused(Outcome<?, DossierRefusal> outcome, ActKind act) {
        assertThat(outcome).isEqualTo(Outcome.refused(new DossierRefusal.NotYours(act)));
    }

    private static Actor.Staff staff(Role role, UnitCode unit) {
        return new Actor.Staff(AccountId.next(), PostId.next(), unit, role, "Nguyễn Văn An", null);
    }
}
