package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.DossierMother;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.Lives;
import vn.motcua.dossier.OpenAct;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.SignedIn;

class ChoicesTest {

    private static final List<Actor.Staff> PEOPLE = List.of(
            staff(Role.RECEPTION_OFFICER, DossierMother.DESK),
            staff(Role.CASE_OFFICER, DossierMother.DIVISION),
            staff(Role.DIVISION_HEAD, DossierMother.DIVISION),
            staff(Role.AGENCY_HEAD, DossierMother.COMMUNE),
            staff(Role.RECORDS_CLERK, DossierMother.COMMUNE),
            staff(Role.AUDITOR, DossierMother.COMMUNE));

    @Test
    void theHolderOfAStepIsOfferedWhatCompletesItAndNothingThatDoesNot() {
        var life = Life.filed().receive().handOver(StepKind.ASSIGNMENT);
        assertThat(offered(life, staff(Role.CASE_OFFICER, DossierMother.DIVISION)))
                .contains(ActKind.HAND_OVER, ActKind.ASK_OPINION, ActKind.RETURN_TO_STEP)
                .doesNotContain(ActKind.APPROVE, ActKind.FINISH, ActKind.GIVE_OPINION);
    }

    @Test
    void aHeadWhoHandsOverMayChooseWhoComesNextAndAnOfficerMayNot() {
        var life = Life.filed().receive();
        assertThat(next(life, staff(Role.DIVISION_HEAD, DossierMother.DIVISION)))
                .hasValueSatisfying(next -> {
                    assertThat(next.role()).isEqualTo(Role.CASE_OFFICER);
                    assertThat(next.unit()).isEqualTo(DossierMother.DIVISION);
                });
        life.handOver(StepKind.ASSIGNMENT);
        assertThat(next(life, staff(Role.CASE_OFFICER, DossierMother.DIVISION))).isEmpty();
    }

    @Test
    void whatWasUsedUpIsNotOfferedAgain() {
        var life = Life.filed().receive().requestSupplement();
        life.does(Lives.act(ActKind.ACCEPT_SUPPLEMENT, life.dossier()));
        assertThat(offered(life, PEOPLE.getFirst())).doesNotContain(ActKind.REQUEST_SUPPLEMENT);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsOfferedThatWouldBeRefusedForWhatItIs(DossierStatus status) {
        for (var next : ActKind.values()) {
            var life = Lives.in(status, next);
            for (var person : PEOPLE) {
                for (var offer : choices(life, person)) {
                    assertThat(refusalOf(life, offer, person))
                            .as("%s by %s in %s", offer.kind(), person.role(), status)
                            .isNotInstanceOfAny(
                                    DossierRefusal.NotInThisStatus.class,
                                    DossierRefusal.WrongKindOfStep.class,
                                    DossierRefusal.NoSuchTask.class);
                }
            }
        }
    }

    private static Object refusalOf(Life life, OpenAct offer, Actor.Staff person) {
        var context = DossierMother.context(life.now(), processOf(life), person);
        var outcome = Decisions.decide(life.dossier(), Lives.act(offer.kind(), life.dossier()), context);
        return outcome instanceof Outcome.Refused<?, DossierRefusal>(var refusal) ? refusal : "done";
    }

    private static List<ActKind> offered(Life life, Actor.Staff person) {
        return choices(life, person).stream().map(OpenAct::kind).toList();
    }

    private static List<OpenAct> choices(Life life, Actor.Staff person) {
        return Choices.of(life.dossier(), person, DossierMother.context(life.now(), processOf(life), person));
    }

    private static ProcessDefinition processOf(Life life) {
        return life.process();
    }

    private static Actor.Staff staff(Role role, UnitCode unit) {
        return SignedIn.staff(role, unit.value());
    }

    private static Optional<OpenAct.NextStep> next(Life life, Actor.Staff person) {
        return choices(life, person).stream()
                .filter(offer -> offer.kind() == ActKind.HAND_OVER)
                .flatMap(offer -> Stream.ofNullable(offer.next()))
                .findFirst();
    }
}
