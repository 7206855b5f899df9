package vn.motcua.digitisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.digitisation.DigitisationTest.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.digitisation.DigitisationRefusal.LinkOver;
import vn.motcua.digitisation.pdf.PdfReading;
import vn.motcua.digitisation.pdf.PdfWriting;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** Stacks with separators and the links of phones. */
@ProductTest
class WaysInTest {

    @Autowired
    Scans scans;

    @Autowired
    DigitisedPapers papers;

    @Autowired
    CaptureLinks links;

    @Autowired
    Separators separators;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void aStackIsTakenApartAtTheSeparatorsThatTheProductPrints() {
        var one = commune.received();
        var two = commune.received();
        var desk = SignedIn.staff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        int before = scans.waitingAt(desk.unit()).size();
        var stack = PdfWriting.joined(List.of(
                Sheets.scanned(Sheets.withALine()),
                separators.print(one),
                Sheets.scanned(Sheets.letter(), Sheets.blank()),
                separators.print(two),
                Sheets.scanned(Sheets.letter(), Sheets.letter())));

        scans.takeStack(List.of(offer("chong-ho-so.pdf", stack)), desk).orThrow();
        await(() -> isDone(one) && isDone(two));

        assertThat(papers.of(one.id(), "c1").orElseThrow().pages()).isEqualTo(1);
        assertThat(papers.of(two.id(), "c1").orElseThrow().pages()).isEqualTo(2);
        assertThat(papers.of(one.id(), "c1").orElseThrow().making().madeBy()).isEqualTo(desk.displayName());
        var waiting = scans.waitingAt(desk.unit());
        assertThat(waiting).hasSize(before + 1);
        assertThat(waiting.getLast().problem())
                .isNotNull()
                .extracting("key")
                .isEqualTo("digitisation.before-first-separator");
        scans.drop(waiting.getLast().id(), desk).orThrow();
        assertThat(scans.drop(waiting.getLast().id(), desk))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.NoLongerWaiting()));
    }

    @Test
    void theSeparatorsOfADossierAreOnePageForEachPaper() {
        var sheets = separators.print(commune.received());

        try (var pdf = PdfReading.open(sheets)) {
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.text(0)).contains("Tờ khai");
        }
    }

    @Test
    void aPhoneHandsPhotographsInOneAfterTheOther() {
        var dossier = commune.received();
        var link = links.open(place(dossier), commune.desk).orThrow();
        var entry = links.enter(link.token(), null).orThrow();
        assertThat(entry.paper()).isEqualTo("Tờ khai");
        assertThat(entry.handedIn()).isEmpty();

        links.handIn(link.token(), entry.phone(), List.of(photograph("1.jpg"))).orThrow();
        links.handIn(link.token(), entry.phone(), List.of(photograph("2.jpg"))).orThrow();
        await(() -> scans.of(dossier.id()).isEmpty());

        assertThat(papers.of(dossier.id(), "c1").orElseThrow().pages()).isEqualTo(2);
        assertThat(links.enter(link.token(), entry.phone()).orThrow().handedIn())
                .hasSize(2);
    }

    @Test
    void aLinkServesOnePhoneForAQuarterOfAnHour() {
        var link = links.open(place(commune.received()), commune.desk).orThrow();
        var phone = links.enter(link.token(), null).orThrow().phone();

        assertThat(links.enter(link.token(), null)).isEqualTo(over(LinkOver.Why.OTHER_PHONE));
        assertThat(links.enter(link.token(), "guessed")).isEqualTo(over(LinkOver.Why.OTHER_PHONE));
        assertThat(links.handIn(link.token(), "", List.of(photograph("1.jpg"))))
                .isEqualTo(over(LinkOver.Why.OTHER_PHONE));
        assertThat(links.enter("nonsense", phone)).isEqualTo(over(LinkOver.Why.UNKNOWN));
        assertThat(links.enter(link.token(), phone).isDone()).isTrue();

        clock.advance(Duration.ofMinutes(15));
        assertThat(links.enter(link.token(), phone)).isEqualTo(over(LinkOver.Why.EXPIRED));
        assertThat(links.handIn(link.token(), phone, List.of(photograph("1.jpg"))))
                .isEqualTo(over(LinkOver.Why.EXPIRED));
    }

    private boolean isDone(Dossier dossier) {
        return papers.of(dossier.id(), "c1").isPresent();
    }

    private static Outcome<Object, DigitisationRefusal> over(LinkOver.Why why) {
        return Outcome.refused(new LinkOver(why));
    }

    private static FileOffer photograph(String name) {
        return offer(name, Sheets.encoded(Sheets.photographed(Sheets.letter()), "jpg"));
    }

    private static FileOffer offer(String name, byte[] bytes) {
        return FileOffer.of(name, bytes, FileRules.OF_A_COMPONENT);
    }

    private static Place place(Dossier dossier) {
        return new Place(dossier.code(), "c1");
    }
}
