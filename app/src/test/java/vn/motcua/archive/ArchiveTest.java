package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.bag.BagCheck;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Evidence;
import vn.motcua.dossier.Result;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.process.StepKind;
import vn.motcua.results.ResultsOffice;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.slips.SlipKind;
import vn.motcua.slips.Slips;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class ArchiveTest {

    private static final Actor.Staff CLERK = SignedIn.staff(Role.RECORDS_CLERK, "T1.61");
    private static final Actor.Staff OFFICER = SignedIn.staff(Role.CONTROL_OFFICER, "T1");
    private static final Erasure.Decision DECISION =
            new Erasure.Decision("12/QĐ-UBND", LocalDate.of(2036, 2, 1), "Nguyễn Văn An, Chủ tịch");

    @TempDir
    private Path folder;

    @Autowired
    private Archive archive;

    @Autowired
    private RetentionRules rules;

    @Autowired
    private Slips slips;

    @Autowired
    private ResultsOffice office;

    @Autowired
    private Commune commune;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private KeptFiles files;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void aFinishedDossierBecomesAPackageThatHolds() throws IOException {
        Dossier dossier = finishedWithPaper();

        ArchivePackage made = archive.pack(dossier.code(), CLERK).orThrow();
        Path zip = written(made);

        assertThat(Files.size(zip)).isEqualTo(made.bytes());
        assertThat(BagCheck.check(zip).faults()).isEmpty();
        assertThat(BagCheck.check(zip).events()).isEqualTo(dossier.version());
        try (var content = new ZipFile(zip.toFile())) {
            assertThat(content.stream()
                            .map(entry -> entry.getName()
                                    .substring(dossier.code().value().length() + 1)))
                    .contains("data/dossier.json", "data/events.jsonl", "manifest-sha256.txt", "README.txt")
                    .anyMatch(name -> name.matches("data/papers/01-[A-Za-z0-9-]+\\.pdf"))
                    .anyMatch(name -> name.matches("data/signatures/papers-01-[A-Za-z0-9-]+\\.pdf\\.json"));
        }
        assertThat(archive.find(dossier.code()).orElseThrow().packages())
                .extracting(Holding.Packed::fingerprint)
                .containsExactly(made.fingerprint());
    }

    @Test
    void commonToolsVerifyThePackageToo() throws Exception {
        Path bag = unpacked(archive.pack(finishedWithPaper().code(), CLERK).orThrow());
        run("sh", "-c", "cd '" + bag + "' && sha256sum -c tagmanifest-sha256.txt && sha256sum -c manifest-sha256.txt");
        run("sh", "-c", "cd '" + bag + "' && sed -n '/^import hashlib/,$p' README.txt | python3 -");

        Path events = bag.resolve("data/events.jsonl");
        Files.writeString(events, Files.readString(events).replaceFirst("T1.61", "T1.62"));
        assertThatThrownBy(() -> run("sh", "-c", "cd '" + bag + "' && sha256sum -c manifest-sha256.txt"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() ->
                        run("sh", "-c", "cd '" + bag + "' && sed -n '/^import hashlib/,$p' README.txt | python3 -"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void resultsAndSlipsLieInThePackageAndEndWithIt() throws Exception {
        var issued = office.open().issued();
        Dossier dossier = commune.act(
                office.dossierOf(issued), new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);
        Path bag = unpacked(archive.pack(dossier.code(), CLERK).orThrow());
        run("sh", "-c", "cd '" + bag + "' && sha256sum -c tagmanifest-sha256.txt && sha256sum -c manifest-sha256.txt");

        byte[] sealed = files.bytes(issued.files().latest().id());
        assertThat(theOnly(bag.resolve("data/results"), ".pdf")).hasBinaryContent(sealed);
        assertThat(theOnly(bag.resolve("data/results"), ".json"))
                .content()
                .contains(issued.entry().number(), issued.files().latest().sha256())
                .doesNotContain(issued.code());
        assertThat(theOnly(bag.resolve("data/signatures"), "results-01", ".json"))
                .isRegularFile();
        var receipt = slips.latest(dossier.id(), SlipKind.RECEIPT).orElseThrow();
        assertThat(theOnly(bag.resolve("data/slips"), "01-", ".pdf")).hasBinaryContent(slips.pdf(receipt));
        assertThat(theOnly(bag.resolve("data/slips"), "02-", ".pdf"))
                .hasBinaryContent(slips.pdf(
                        slips.latest(dossier.id(), SlipKind.RETURN_RECEIPT).orElseThrow()));

        rule(dossier, 10, LocalDate.of(2025, 1, 1), true);
        clock.moveTo("2036-03-01T08:00");
        archive.propose(dossier.code(), "Hết thời hạn", OFFICER).orThrow();
        archive.erase(dossier.code(), DECISION, CLERK).orThrow();

        assertThat(files.find(receipt.file())).isEmpty();
        assertThat(slips.of(dossier.id())).isEmpty();
        assertThat(files.find(issued.files().draft().id())).isEmpty();
        assertThat(files.bytes(issued.files().latest().id())).isEqualTo(sealed);
    }

    @Test
    void theCommandSaysWhatItFound() throws IOException {
        Path zip = written(archive.pack(finishedWithPaper().code(), CLERK).orThrow());
        var said = new ByteArrayOutputStream();

        assertThat(new VerifyPackage().run(List.of(zip.toString()), new PrintStream(said)))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The package holds.");
        assertThat(new VerifyPackage().run(List.of("/none.zip"), new PrintStream(said)))
                .isEqualTo(1);
        assertThat(new VerifyPackage().run(List.of(), new PrintStream(said))).isEqualTo(2);
    }

    @Test
    void aDossierUnderWayIsNotPacked() {
        Dossier dossier = commune.received();

        assertThat(archive.pack(dossier.code(), CLERK)).isEqualTo(Outcome.refused(new ArchiveRefusal.NotFinished()));
        assertThat(archive.find(dossier.code())).isEmpty();
    }

    @Test
    void withoutAVerifiedRuleEverythingIsKept() {
        Dossier dossier = finishedWithPaper();
        assertThat(archive.erase(dossier.code(), DECISION, CLERK))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.KeptForEver()));

        rule(dossier, 1, LocalDate.of(2025, 1, 1), false);
        clock.moveTo("2036-03-01T08:00");
        assertThat(archive.erase(dossier.code(), DECISION, CLERK))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.RuleNotVerified()));
    }

    @Test
    void filesGoOnlyAfterTheirPeriodByADecisionOfTwoAndForEver() throws Exception {
        Dossier dossier = finishedWithPaper();
        KeptFile paper = paperOf(dossier);
        archive.pack(dossier.code(), CLERK).orThrow();
        rule(dossier, 10, LocalDate.of(2025, 1, 1), true);

        clock.moveTo("2036-01-05T12:00");
        assertThat(archive.erase(dossier.code(), DECISION, CLERK))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.PeriodRuns(LocalDate.of(2036, 1, 5))));
        clock.moveTo("2036-03-01T08:00");
        assertThat(archive.due()).extracting(Holding::code).contains(dossier.code());
        var early = new Erasure.Decision("1/QĐ", LocalDate.of(2036, 1, 5), "A");
        assertThat(archive.erase(dossier.code(), early, CLERK))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.DecisionOutOfTime(LocalDate.of(2036, 1, 6))));
        assertThat(files.find(paper.id())).isPresent();

        assertThat(archive.erase(dossier.code(), DECISION, CLERK))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.NotProposed()));
        archive.propose(dossier.code(), "Hết thời hạn bảo quản", CLERK).orThrow();
        assertThat(archive.propose(dossier.code(), "Lần hai", OFFICER))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.ProposedAlready()));
        assertThat(archive.erase(dossier.code(), DECISION, CLERK))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.OwnProposal()));
        archive.reject(dossier.code(), "Còn khiếu nại", OFFICER).orThrow();
        assertThat(archive.erase(dossier.code(), DECISION, OFFICER))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.NotProposed()));
        assertThat(files.find(paper.id())).isPresent();
        archive.propose(dossier.code(), "Khiếu nại đã xong", OFFICER).orThrow();

        assertThat(archive.erase(dossier.code(), DECISION, CLERK).orThrow().files())
                .isEqualTo(3);

        assertThat(files.find(paper.id())).isEmpty();
        assertThat(archive.propose(dossier.code(), "Nữa", OFFICER))
                .isEqualTo(Outcome.refused(new ArchiveRefusal.Erased("12/QĐ-UBND")));
        Path record = unpacked(archive.pack(dossier.code(), CLERK).orThrow());
        run(
                "sh",
                "-c",
                "cd '" + record + "' && sha256sum -c tagmanifest-sha256.txt && sha256sum -c manifest-sha256.txt");
        assertThat(new VerifyPackage().run(List.of(record + ".zip"), new PrintStream(new ByteArrayOutputStream())))
                .isZero();
        assertThat(record.resolve("data/papers")).doesNotExist();
        assertThat(record.resolve("data/erasure.json"))
                .content()
                .contains("12/QĐ-UBND", "Khiếu nại đã xong", OFFICER.displayName());
        assertThat(archive.due()).extracting(Holding::code).doesNotContain(dossier.code());
        assertThat(dossiers.history(dossier.id())).hasSize(dossier.version());
        assertThatThrownBy(() -> database.sql("delete from archive.erasure").update())
                .hasMessageContaining("never changed");
    }

    @Test
    @Transactional
    void aRuleOfTheProcedureGoesBeforeThatOfItsFieldAndOneOfLaterDoesNotReachBack() {
        Dossier dossier = finishedWithPaper();
        var procedure = dossier.filing().procedure();
        rules.enter(
                        new RetentionRule(
                                RetentionRule.Scope.FIELD, procedure.field(), 5, LocalDate.of(2024, 1, 1), "x", true),
                        CLERK)
                .orThrow();
        rule(dossier, 10, LocalDate.of(2025, 1, 1), true);
        rule(dossier, 1, LocalDate.of(2026, 2, 1), true);

        assertThat(archive.find(dossier.code()).orElseThrow().rule().years()).isEqualTo(10);
    }

    private void rule(Dossier dossier, int years, LocalDate from, boolean verified) {
        var procedure = dossier.filing().procedure().code();
        rules.enter(
                        new RetentionRule(
                                RetentionRule.Scope.PROCEDURE, procedure.value(), years, from, "Thông tư", verified),
                        CLERK)
                .orThrow();
    }

    private Dossier finishedWithPaper() {
        Dossier received = commune.received();
        Component first = received.papers().components().getFirst();
        KeptFile paper = files.keep(FileOffer.of("a.pdf", FileMother.pdf(1), FileRules.OF_A_COMPONENT), commune.desk)
                .orThrow();
        var settled = List.of(first.settled(Component.State.DIGITISED, Evidence.digitised(paper.id())));
        Dossier handled = commune.handled(commune.act(received, new Act.SettleComponents(settled), commune.desk));
        Dossier approved =
                commune.act(handled, new Act.Approve(Commune.task(handled, StepKind.APPROVAL), ""), commune.chairman);
        var result = new Result(Result.Kind.GRANTED, "Giấy chứng nhận", "01/GCN", LocalDate.of(2026, 1, 5));
        Dossier finished =
                commune.act(approved, new Act.Finish(Commune.task(approved, StepKind.ISSUE), result), commune.clerk);
        return commune.act(finished, new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);
    }

    private KeptFile paperOf(Dossier dossier) {
        return files.find(dossier.papers().components().getFirst().evidence().file())
                .orElseThrow();
    }

    private Path written(ArchivePackage made) throws IOException {
        Path zip = folder.resolve(made.fileName());
        try (var out = Files.newOutputStream(zip)) {
            made.writing().to(out);
        }
        return zip;
    }

    private Path unpacked(ArchivePackage made) throws IOException, InterruptedException {
        run("unzip", "-q", written(made).toString(), "-d", folder.toString());
        return folder.resolve(made.fileName().replace(".zip", ""));
    }

    private static Path theOnly(Path folder, String... parts) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> found = files.filter(file ->
                            List.of(parts).stream().allMatch(file.getFileName().toString()::contains))
                    .toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
