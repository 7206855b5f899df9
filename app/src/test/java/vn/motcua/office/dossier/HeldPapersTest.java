package vn.motcua.office.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.ProcedureMother.paper;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intakes;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultViews;

/** A dossier that was filed from afar, one of whose papers lies in the vault. */
@ProductTest
class HeldPapersTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    Intakes intakes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void theMissingPaperIsTakenFromTheVaultUnlessTheOfficerSaysOtherwise() {
        var filed = filed();
        var owner = filed.filing().parties().owner();
        var document =
                vault.put(Papers.of(owner.identifier()).asNew(), commune.clerk).orThrow();
        var take = "take vault:" + document.id();

        assertThat(get(filed))
                .hasStatusOk()
                .bodyText()
                .contains("Kho dữ liệu đã có giấy tờ này", "value=\"" + take + "\" selected")
                .doesNotContain("office.paper.", "reuse.");
        assertThat(receive(filed, take)).hasStatus(302);

        var received = dossiers.find(filed.id()).orElseThrow();
        assertThat(received.component("c2").orElseThrow().state()).isEqualTo(State.REUSED);
        assertThat(views.accessesFor(filed.id().value())).hasSize(1);
    }

    @Test
    void whatTheVaultRefusesIsToldAtThePapers() {
        var filed = filed();
        var document = vault.put(
                        Papers.of(filed.filing().parties().owner().identifier()).asNew(), commune.clerk)
                .orThrow();
        vault.revoke(document.id(), "Cấp sai", commune.clerk).orThrow();

        assertThat(receive(filed, "take vault:" + document.id()))
                .hasStatus(422)
                .bodyText()
                .contains("đã bị thu hồi", "href=\"#papers\"");
        assertThat(dossiers.find(filed.id()).orElseThrow().version()).isEqualTo(filed.version());
    }

    private Dossier filed() {
        var procedure = commune.procedureAsking(paper("c1", "Tờ khai", null), paper("c2", "Giấy khai sinh", null));
        var owner = Commune.owner();
        var intake = Commune.intake(procedure, Channel.ONLINE, owner)
                .with(List.of(
                        Component.onPaper("c1", "Tờ khai", 1, 0, 0),
                        new Component("c2", "Giấy khai sinh", State.MISSING, 0, 0, 0)));
        return intakes.file(intake, new Actor.Applicant(owner.identifier(), owner.name()))
                .orThrow();
    }

    private MvcTestResult get(Dossier dossier) {
        return browser.get()
                .uri("/office/dossiers/" + dossier.code())
                .with(SignedIn.as(commune.desk))
                .exchange();
    }

    private MvcTestResult receive(Dossier dossier, String paper) {
        return Reception.of(dossier, "paper.c2", paper, commune.desk, browser);
    }
}
