package vn.motcua.office.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Precedents;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

/** What was filed from afar goes to the unit that the desk finds competent, whatever the filing had found. */
@ProductTest
class CompetentUnitTest {

    @Autowired
    Commune commune;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Precedents precedents;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        commune.found();
    }

    @Test
    void theDeskSendsItToAnotherUnitAndTheNextOneGoesThereByItself() {
        var filed = commune.waiting();
        assertThat(filed.filing().handlingUnit()).isEqualTo(SmallProvince.DIVISION);

        assertThat(receive(filed, SmallProvince.COMMUNE.value())).hasStatus(302);

        var received = dossiers.find(filed.id()).orElseThrow();
        assertThat(received.filing().handlingUnit()).isEqualTo(SmallProvince.COMMUNE);
        assertThat(received.work().openTasks()).extracting(OpenTask::unit).containsExactly(SmallProvince.COMMUNE);
        assertThat(precedents.handlingUnit(
                        SmallProvince.DESK, filed.filing().procedure().code()))
                .contains(SmallProvince.COMMUNE);
        assertThat(dossiers.findFor(commune.officer, filed.code()))
                .as("no business of the division any more")
                .isEmpty();
    }

    @Test
    void whoLeavesItAsItIsChangesNothing() {
        var filed = commune.waiting();

        receive(filed, "");

        var received = dossiers.find(filed.id()).orElseThrow();
        assertThat(received.status()).isEqualTo(DossierStatus.RECEIVED);
        assertThat(received.filing().handlingUnit()).isEqualTo(SmallProvince.DIVISION);
    }

    @Test
    void aUnitThatThereIsNotIsTold() {
        var filed = commune.waiting();

        assertThat(receive(filed, "T9.99")).hasStatus(422).bodyText().contains("T9.99");
        assertThat(dossiers.find(filed.id()).orElseThrow().status()).isEqualTo(DossierStatus.SUBMITTED);
    }

    private MvcTestResult receive(Dossier dossier, String unit) {
        return Reception.of(dossier, "handling-unit", unit, commune.desk, browser);
    }
}
