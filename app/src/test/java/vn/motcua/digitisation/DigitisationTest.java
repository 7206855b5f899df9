package vn.motcua.digitisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.archive.spi.ArchiveItem;
import vn.motcua.archive.spi.ArchivePart;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.LookUpMethod;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.vault.Vault;

@ProductTest
class DigitisationTest {

    @Autowired
    Scans scans;

    @Autowired
    DigitisedPapers papers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Commune commune;

    @Autowired
    Vault vault;

    @Autowired
    KeptFiles files;

    @Autowired
    OriginalFiles originals;

    @Autowired
    List<ArchivePart> archive;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void aScannedPaperIsDigitisedDescribedVerifiedAndLiesInItsOwnersStore() {
        var dossier = commune.received();
        var paper = digitised(dossier);

        assertThat(state(dossier)).isEqualTo(Component.State.DIGITISED);
        assertThat(paper.faults()).containsExactly(Fault.NO_METADATA);
        assertThat(paper.proposals().number().value()).isEqualTo("123/QĐ-UBND");

        var owner = dossier.filing().parties().owner();
        var confirmed = papers.confirm(
                        paper.id(), paper.version(), described(owner.name(), owner.identifier()), "", commune.desk)
                .orThrow();

        assertThat(confirmed.state()).isEqualTo(PaperState.VERIFIED);
        assertThat(confirmed.inVault()).isTrue();
        assertThat(state(dossier)).isEqualTo(Component.State.VERIFIED);
        assertThat(vault.of(owner.identifier()))
                .hasSize(1)
                .allMatch(kept -> kept.number().equals("123/QĐ-UBND"));
    }

    @Test
    void aPaperOfSomebodyElseIsNotVerifiedUnlessTheOfficerSaysWhy() {
        var dossier = commune.received();
        var paper = digitised(dossier);
        var mother = described("Trần Thị Mẹ", "051170999999");

        var confirmed = papers.confirm(paper.id(), paper.version(), mother, "", commune.desk)
                .orThrow();

        assertThat(confirmed.state()).isEqualTo(PaperState.PROPOSED);
        assertThat(confirmed.faults()).containsExactly(Fault.OTHER_OWNER);
        assertThat(state(dossier)).isEqualTo(Component.State.DIGITISED);

        var accepted = papers.confirm(paper.id(), confirmed.version(), mother, "Giấy tờ của mẹ", commune.desk)
                .orThrow();
        assertThat(accepted.state()).isEqualTo(PaperState.VERIFIED);
        assertThat(accepted.inSpiteOf()).isEqualTo("Giấy tờ của mẹ");
    }

    @Test
    void theSecondOfTwoOfficersIsToldWhoWasFasterAndLosesNothing() {
        var dossier = commune.received();
        var paper = digitised(dossier);
        var other = SignedIn.staff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());

        assertThat(scans.take(intake(dossier, null), List.of(scan()), other))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.ChangedMeanwhile(
                        commune.desk.displayName(), clock.instant(), PaperState.PROPOSED)));
        var waiting = scans.of(dossier.id());
        assertThat(waiting).hasSize(1).allMatch(each -> each.state() == Scan.State.WAITING);

        scans.attach(waiting.getFirst().id(), intake(dossier, paper.id()), other)
                .orThrow();
        await(() -> scans.of(dossier.id()).isEmpty());
        assertThat(papers.of(dossier.id(), "c1")).hasValueSatisfying(now -> {
            assertThat(now.id()).isNotEqualTo(paper.id());
            assertThat(now.making().madeBy()).isEqualTo(other.displayName());
        });
        assertThat(papers.find(paper.id()))
                .hasValueSatisfying(before -> assertThat(before.state()).isEqualTo(PaperState.REPLACED));
        assertThat(papers.confirm(paper.id(), paper.version(), described("A B", ""), "", commune.desk))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void furtherPagesFollowThoseThatAreThere() {
        var dossier = commune.received();
        var paper = digitised(dossier);

        scans.take(new Intake(place(dossier), paper.id(), true), List.of(scan()), commune.desk)
                .orThrow();
        await(() -> scans.of(dossier.id()).isEmpty());

        assertThat(papers.of(dossier.id(), "c1").orElseThrow().pages()).isEqualTo(2);
    }

    @Test
    void whatIsNoneOfTheirBusinessIsRefused() {
        var dossier = commune.received();

        assertThat(scans.take(intake(dossier, null), List.of(scan()), commune.stranger))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.NotFound()));
        assertThat(scans.take(intake(dossier, null), List.of(scan()), commune.chairman))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.NotYours()));
        assertThat(scans.take(new Intake(new Place(dossier.code(), "c9"), null, false), List.of(scan()), commune.desk))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.NotFound()));
    }

    @Test
    void badFilesAreRefusedWithTheReasonAndNothingIsKeptOfTheOthers() {
        var dossier = commune.received();
        var empty = FileOffer.of("rong.pdf", new byte[0], FileRules.OF_A_COMPONENT);

        assertThat(scans.take(intake(dossier, null), List.of(scan(), empty), commune.desk))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.Because(new FileRefusal.Empty("rong.pdf"))));
        assertThat(scans.take(intake(dossier, null), List.of(), commune.desk))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.NoFile()));
        assertThat(scans.of(dossier.id())).isEmpty();
    }

    @Test
    void aLookUpTakesThePlaceOfAPaper() {
        var dossier = commune.received();

        papers.replaceByLookUp(place(dossier), LookUpMethod.E_ID_APPLICATION, commune.desk)
                .orThrow();

        var component =
                dossiers.find(dossier.id()).orElseThrow().component("c1").orElseThrow();
        assertThat(component.state()).isEqualTo(Component.State.REPLACED_BY_LOOK_UP);
        assertThat(component.evidence()).isNotNull().extracting("lookUp").isEqualTo(LookUpMethod.E_ID_APPLICATION);
    }

    @Test
    void workThatAMachineTookToItsGraveIsTakenUpAgain() {
        var dossier = commune.received();
        var scan =
                scans.take(intake(dossier, null), List.of(scan()), commune.desk).orThrow();
        await(() -> scans.of(dossier.id()).isEmpty());
        database.sql("""
                        update digitisation.scan set state = 'RUNNING', attempts = 1,
                            lease_until = now() - interval '1 second', seen = (
                                select id from digitisation.paper where dossier = :dossier and state <> 'REPLACED')
                        where id = :id
                        """)
                .param("id", scan.id())
                .param("dossier", dossier.id().value())
                .update();

        await(() -> scans.of(dossier.id()).isEmpty());

        assertThat(database.sql("select attempts from digitisation.scan where id = :id")
                        .param("id", scan.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void workInTheBackgroundIsDoneUnderTheMandateOfWhoHandedIn() {
        var dossier = commune.received();
        var desk = commune.desk;
        var deputy = new Actor.Staff(
                desk.account(), desk.post(), desk.unit(), desk.role(), desk.displayName(), "QĐ 12/QĐ-UBND");

        scans.take(intake(dossier, null), List.of(scan()), deputy).orThrow();
        await(() -> scans.of(dossier.id()).isEmpty());

        assertThat(papers.of(dossier.id(), "c1").orElseThrow().making().madeBy())
                .isEqualTo(desk.displayName());
        assertThat(database.sql("select actor from dossier.event where dossier = :id order by sequence desc limit 1")
                        .param("id", dossier.id().value())
                        .query(String.class)
                        .single())
                .contains("QĐ 12/QĐ-UBND", desk.account().toString());
    }

    @Test
    void whatCameInGoesAMonthAfterThePaperWasVerified() {
        var dossier = commune.received();
        var paper = digitised(dossier);
        var original = files.find(source(dossier)).orElseThrow();
        var owner = dossier.filing().parties().owner();
        papers.confirm(paper.id(), paper.version(), described(owner.name(), owner.identifier()), "", commune.desk)
                .orThrow();

        clock.advance(Duration.ofDays(29));
        originals.letGo();
        assertThat(files.find(original.id())).isPresent();

        clock.advance(Duration.ofDays(2));
        originals.letGo();
        assertThat(files.find(original.id())).isEmpty();
        assertThat(files.find(paper.file())).isPresent();
    }

    @Test
    void thePackageOfTheArchiveSaysWhatEachPaperIsAndErasingLeavesNoOriginal() {
        var dossier = commune.received();
        var paper = digitised(dossier);
        var original = source(dossier);
        var part = archive.stream()
                .filter(each -> each.getClass().getSimpleName().equals("DescriptionsPart"))
                .findFirst()
                .orElseThrow();
        assertThat(part.of(dossier)).isEmpty();
        var owner = dossier.filing().parties().owner();
        papers.confirm(paper.id(), paper.version(), described(owner.name(), owner.identifier()), "", commune.desk)
                .orThrow();

        assertThat(part.of(dossier)).singleElement().satisfies(item -> {
            assertThat(item.folder()).isEqualTo("papers");
            assertThat(item.name()).isEqualTo("Tờ khai");
            assertThat(item.content())
                    .isInstanceOfSatisfying(
                            ArchiveItem.Content.Written.class,
                            written -> assertThat(new String(written.bytes(), StandardCharsets.UTF_8))
                                    .contains(
                                            "\"number\":\"123/QĐ-UBND\"",
                                            "\"issuedOn\":\"2025-07-05\"",
                                            files.find(paper.file())
                                                    .orElseThrow()
                                                    .sha256()));
        });

        transactions.executeWithoutResult(_ -> part.erase(dossier, commune.clerk));
        assertThat(files.find(original)).isEmpty();
        assertThat(files.find(paper.file())).isPresent();
    }

    private FileId source(Dossier dossier) {
        return new FileId(database.sql("""
                        select file from digitisation.source join digitisation.scan on scan.id = source.scan
                        where dossier = :dossier
                        """)
                .param("dossier", dossier.id().value())
                .query(UUID.class)
                .single());
    }

    private DigitisedPaper digitised(Dossier dossier) {
        scans.take(intake(dossier, null), List.of(scan()), commune.desk).orThrow();
        await(() -> scans.of(dossier.id()).isEmpty());
        return papers.of(dossier.id(), "c1").orElseThrow();
    }

    private Component.State state(Dossier dossier) {
        return dossiers.find(dossier.id())
                .orElseThrow()
                .component("c1")
                .orElseThrow()
                .state();
    }

    private static FileOffer scan() {
        return FileOffer.of("quyet-dinh.pdf", SCANNED, FileRules.OF_A_COMPONENT);
    }

    private static final byte[] SCANNED = Sheets.scanned(Sheets.letter());

    private static Intake intake(Dossier dossier, @Nullable UUID seen) {
        return new Intake(place(dossier), seen, false);
    }

    private static Place place(Dossier dossier) {
        return new Place(dossier.code(), "c1");
    }

    private static Described described(String name, String number) {
        return new Described("Quyết định", "123/QĐ-UBND", LocalDate.of(2025, 7, 5), "UBND xã Thử", name, number, null);
    }

    static void await(BooleanSupplier done) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not done within a minute");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }

    static Actor.Staff officer() {
        return SignedIn.staff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
    }
}
