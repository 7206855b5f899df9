package vn.motcua.counter.digitisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.digitisation.Intake;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scans;
import vn.motcua.digitisation.Sheets;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.shared.Actor;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class PaperPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Scans scans;

    @Autowired
    PersonalDataViews looks;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void eachLookAtAPaperIsNotedAndAStrangerFindsNone() throws Exception {
        var dossier = digitised();
        int noted = 0;

        for (var view : List.of("", "/file", "/pages/1")) {
            assertThat(status(dossier, view, commune.stranger)).as(view).isEqualTo(404);
            assertThat(looks.of("DOSSIER", dossier.id().value())).as(view).hasSize(noted);

            assertThat(status(dossier, view, commune.desk)).as(view).isEqualTo(200);
            noted++;
            assertThat(looks.of("DOSSIER", dossier.id().value()))
                    .as(view)
                    .hasSize(noted)
                    .allSatisfy(look -> {
                        assertThat(look.data()).isEqualTo(Set.of("paper.c1"));
                        assertThat(look.purpose()).isEqualTo("PAPER_VIEW");
                    });
        }
        assertThat(status(dossier, "/pages/2", commune.desk)).isEqualTo(404);
        assertThat(looks.of("DOSSIER", dossier.id().value())).hasSize(noted);
    }

    private int status(Dossier dossier, String view, Actor.Staff person) throws Exception {
        return browser.perform(get("/counter/dossiers/" + dossier.code() + "/papers/c1" + view)
                        .with(SignedIn.as(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Dossier digitised() throws InterruptedException {
        var dossier = commune.received();
        var scan = FileOffer.of("quyet-dinh.pdf", Sheets.scanned(Sheets.letter()), FileRules.OF_A_COMPONENT);
        scans.take(new Intake(new Place(dossier.code(), "c1"), null, false), List.of(scan), commune.desk)
                .orThrow();
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!scans.of(dossier.id()).isEmpty()) {
            assertThat(System.nanoTime()).as("done within a minute").isLessThan(until);
            Thread.sleep(50);
        }
        return dossier;
    }
}
