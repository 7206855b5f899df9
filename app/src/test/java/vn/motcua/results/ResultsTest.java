package vn.motcua.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Result;
import vn.motcua.files.KeptFiles;
import vn.motcua.process.StepKind;
import vn.motcua.results.ResultRefusal.ChangedMeanwhile;
import vn.motcua.results.ResultRefusal.DossierNotThere;
import vn.motcua.results.ResultRefusal.FileChanged;
import vn.motcua.results.ResultRefusal.FileNeeded;
import vn.motcua.results.ResultRefusal.FileSigned;
import vn.motcua.results.ResultRefusal.NotInThisState;
import vn.motcua.results.ResultRefusal.NotYours;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.signatures.SignatureReport;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;

@ProductTest
class ResultsTest {

    @Autowired
    Results results;

    @Autowired
    SigningDesk signing;

    @Autowired
    IssuingDesk issuing;

    @Autowired
    Commune commune;

    @Autowired
    ResultsOffice office;

    @Autowired
    KeptFiles files;

    @Autowired
    SignatureChecks checks;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void aResultIsApprovedSignedNumberedSealedAndIssuedInThisOrder() {
        var issued = office.issued();

        assertThat(results.history(issued.id()).stream().map(ResultMove::state))
                .containsExactly(
                        ResultState.DRAFT,
                        ResultState.APPROVED,
                        ResultState.SIGNED,
                        ResultState.NUMBERED,
                        ResultState.SEALED,
                        ResultState.ISSUED);
        var dossier = office.dossierOf(issued);
        var entry = Objects.requireNonNull(issued.entry());
        assertThat(dossier.status()).isEqualTo(DossierStatus.PROCESSED);
        assertThat(dossier.result())
                .isEqualTo(new Result(
                        Result.Kind.GRANTED,
                        "Giấy chứng nhận thử",
                        entry.number(),
                        LocalDate.of(2026, 1, 5),
                        issued.id()));
        assertThat(entry.number()).matches("[0-9]{2,}/2026/KQ-TTHC");
        assertThat(results.issuedOf(dossier.id())).containsExactly(issued);
    }

    @Test
    void whatIsIssuedCarriesTwoSignaturesThatHold() {
        var issued = office.issued();

        var sealed = files.bytes(Objects.requireNonNull(issued.files().sealed()).id());
        var report = checks.check(sealed);

        assertThat(report.signatures()).hasSize(2);
        assertThat(report.signatures().stream().map(SignatureReport.Line::verdict))
                .doesNotContain(SignatureReport.Verdict.BROKEN, SignatureReport.Verdict.PARTIAL);
    }

    @Test
    void nobodyButTheHeadSignsAndNobodyButTheClerkIssues() {
        var draft = office.submitted();
        var shown =
                ResultsOffice.shown(List.of(draft), each -> each.files().draft().sha256());
        var key = signing.keysOf(commune.chairman).getFirst().id();

        for (Actor.Staff person : List.of(commune.officer, commune.clerk, commune.desk, commune.stranger)) {
            assertThat(signing.begin(shown, key, TestAuthority.PASSWORD.clone(), person))
                    .as(person.role().name())
                    .isEqualTo(Outcome.refused(new DossierNotThere()));
            assertThat(signing.waiting(person)).isEmpty();
        }
        var signed = office.signed(List.of(draft)).getFirst();
        var signedShown = ResultsOffice.shown(List.of(signed), ResultsTest::signedHash);
        for (Actor.Staff person : List.of(commune.officer, commune.chairman, commune.desk, otherClerk())) {
            assertThat(issuing.begin(signedShown, person))
                    .as(person.role().name())
                    .isEqualTo(Outcome.refused(new NotYours()));
        }
        assertThat(office.now(signed).state()).isEqualTo(ResultState.SIGNED);
    }

    @Test
    void noStepIsTakenBeforeItsTurn() {
        var early = office.prepared();
        var unsigned = office.submitted();

        assertThat(office.sign(List.of(early))).isEqualTo(Outcome.refused(new DossierNotThere()));
        assertThat(issuing.begin(
                        ResultsOffice.shown(
                                List.of(unsigned), each -> each.files().draft().sha256()),
                        commune.clerk))
                .isEqualTo(Outcome.refused(new NotInThisState(ResultState.DRAFT)));
        var issued = office.issued(office.signed(List.of(unsigned))).getFirst();
        assertThat(office.sign(List.of(issued))).isEqualTo(Outcome.refused(new NotInThisState(ResultState.ISSUED)));
        assertThat(office.issue(List.of(issued))).isEqualTo(Outcome.refused(new NotInThisState(ResultState.ISSUED)));
        assertThat(results.prepare(ResultsOffice.draft(issued.matter().dossier()), commune.officer))
                .isEqualTo(Outcome.refused(new NotYours()));
    }

    @Test
    void whatWaitsForTheChairmanIsWhatHasComeToTheApproval() {
        var early = office.prepared();
        var submitted = office.submitted();

        assertThat(signing.waiting(commune.chairman)).contains(submitted).doesNotContain(early);
        var approvedInTheDossier = office.submitted();
        office.approved(approvedInTheDossier);
        assertThat(signing.waiting(commune.chairman)).contains(approvedInTheDossier);
        assertThat(office.issued(office.signed(List.of(approvedInTheDossier)))
                        .getFirst()
                        .state())
                .isEqualTo(ResultState.ISSUED);
    }

    @Test
    void aDraftExchangedAfterItWasShownIsNotSigned() {
        var shown = office.prepared();
        results.prepare(ResultsOffice.draft(shown.matter().dossier()), commune.officer)
                .orThrow();
        commune.handled(office.dossierOf(shown));

        assertThat(office.sign(List.of(shown))).isEqualTo(Outcome.refused(new FileChanged()));
    }

    @Test
    void aFileThatIsNotTheOneApprovedIsNeitherSignedNorNumberedNorGivenOut() {
        var draft = office.submitted();
        exchange(draft, "draft");
        var signBatch = office.finished(office.sign(List.of(office.now(draft))).orThrow());
        assertThat(only(signBatch)).isEqualTo(new FileChanged().key());

        var signed = office.signed();
        exchange(signed, "signed");
        var issueBatch = office.finished(office.issue(List.of(signed)).orThrow());
        assertThat(only(issueBatch)).isEqualTo(new FileChanged().key());
        assertThat(office.now(signed).entry()).isNull();
        assertThat(results.content(signed.id())).isEqualTo(Outcome.refused(new FileChanged()));
    }

    @Test
    void numbersHaveNoGapEvenWhenManyTakeThemAtOnce() {
        var signed = office.signed(
                IntStream.range(0, 24).mapToObj(_ -> office.submitted()).toList());

        var batches = signed.stream()
                .map(result -> office.issue(List.of(result)).orThrow())
                .toList();
        batches.forEach(office::finished);

        var serials = database.sql("""
                        select serial from results.result where agency = 'T1.61' and series = 'KQ' and year = 2026
                        """).query(Integer.class).list();
        var last = database.sql("""
                        select last from results.number_counter where agency = 'T1.61' and series = 'KQ' and year = 2026
                        """).query(Integer.class).single();
        assertThat(serials.stream().filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, last).boxed().toList());
        assertThat(signed)
                .allSatisfy(each -> assertThat(office.now(each).state()).isEqualTo(ResultState.ISSUED));
    }

    @Test
    void numbersBeginAgainWithTheYear() {
        clock.moveTo("2031-12-31T16:00");
        var late = office.issued();
        clock.moveTo("2032-01-02T08:00");
        var early = office.issued();

        assertThat(late.numbered().orElseThrow().number()).isEqualTo("01/2031/KQ-TTHC");
        assertThat(early.numbered().orElseThrow().number()).isEqualTo("01/2032/KQ-TTHC");
    }

    @Test
    void twoClerksDoNotIssueTheSameResult() {
        var signed = office.signed();
        var second = SignedIn.staff(Role.RECORDS_CLERK, SmallProvince.COMMUNE.value());

        var first = office.issue(List.of(signed)).orThrow();
        var other = issuing.begin(ResultsOffice.shown(List.of(signed), ResultsTest::signedHash), second);

        office.finished(first);
        assertThat(
                        other.isDone()
                                ? Set.of("DONE", "REFUSED")
                                : Set.of(new ChangedMeanwhile().key(), new NotInThisState(ResultState.ISSUED).key()))
                .contains(answer(other, second));
        assertThat(results.history(signed.id()).stream().filter(move -> move.state() == ResultState.NUMBERED))
                .hasSize(1);
    }

    @Test
    void aDossierSentBackMakesItsResultADraftAgain() {
        var signed = office.signed();

        var dossier = office.dossierOf(signed);
        commune.act(
                dossier,
                new Act.ReturnToStep(Commune.task(dossier, StepKind.ISSUE), "handle", "Sai số thửa"),
                commune.clerk);

        var now = office.now(signed);
        assertThat(now.state()).isEqualTo(ResultState.DRAFT);
        assertThat(now.files().signed()).isNull();
        assertThat(now.signer()).isNull();
    }

    @Test
    void aResultCalledBackBeforeItWasHandedOverHoldsNoMore() {
        var issued = office.issued();

        commune.act(office.dossierOf(issued), new Act.RecallResult("Sai tên"), commune.chairman);

        var now = office.now(issued);
        assertThat(now.state()).isEqualTo(ResultState.REVOKED);
        assertThat(Objects.requireNonNull(now.end()).reason()).isEqualTo("Sai tên");
        assertThat(results.mayPrepare(office.dossierOf(issued), commune.clerk)).isTrue();
    }

    @Test
    void theHeadOfTheAgencyRevokesWithADecision() {
        var issued = office.issued();
        var end = new EndResult(
                issued.id(), issued.version(), "Cấp sai đối tượng", "12/QĐ-UBND", LocalDate.of(2026, 1, 5));

        assertThat(results.revoke(end, commune.clerk)).isEqualTo(Outcome.refused(new NotYours()));
        assertThat(results.revoke(
                        new EndResult(issued.id(), issued.version(), "", "12/QĐ-UBND", end.on()), commune.chairman))
                .isEqualTo(Outcome.refused(new ResultRefusal.TextNeeded("reason", 500)));
        assertThat(results.revoke(
                        new EndResult(issued.id(), issued.version(), "Sai", "12/QĐ-UBND", LocalDate.of(2026, 1, 6)),
                        commune.chairman))
                .isEqualTo(Outcome.refused(new ResultRefusal.DayAhead()));
        assertThat(results.revoke(end, commune.chairman).orThrow().state()).isEqualTo(ResultState.REVOKED);
        assertThat(results.revoke(end, commune.chairman))
                .isEqualTo(Outcome.refused(new NotInThisState(ResultState.REVOKED)));
    }

    @Test
    void aDraftIsAnUnsignedPdf() {
        var dossier = commune.received();
        var typed = ResultsOffice.draft(dossier.id());
        var signed = files.bytes(
                Objects.requireNonNull(office.signed().files().signed()).id());

        assertThat(results.prepare(with(typed, "nothing".getBytes(), Map.of()), commune.officer))
                .matches(outcome -> !outcome.isDone());
        assertThat(results.prepare(with(typed, signed, Map.of()), commune.officer))
                .isEqualTo(Outcome.refused(new FileSigned()));
        assertThat(results.prepare(
                        new PrepareResult(dossier.id(), typed.type(), typed.kind(), "", Map.of(), null, false, ""),
                        commune.officer))
                .isEqualTo(Outcome.refused(new FileNeeded()));
        assertThat(results.of(dossier.id())).isEmpty();
    }

    @Test
    void aResultPrintedFromItsDataCanBeKeptForEverAndCarriesItsQrCode() throws IOException {
        var dossier = commune.received();
        var typed = new PrepareResult(
                dossier.id(),
                TypeOfResult.GENERAL,
                Result.Kind.GRANTED,
                "Giấy chứng nhận thử nghiệm",
                Map.of(),
                null,
                true,
                "");
        var draft = results.prepare(typed, commune.officer).orThrow();
        PdfA.assertKeepable(results.content(draft.id()).orThrow());

        commune.handled(dossier);
        var issued = office.issued(office.signed(List.of(draft))).getFirst();
        var file = results.content(issued.id()).orThrow();
        assertThat(PdfA.text(file)).contains("GIẤY CHỨNG NHẬN THỬ NGHIỆM", "Nguyễn Thị Hoa");
        assertThat(checks.check(file).verdict())
                .isNotIn(SignatureReport.Verdict.BROKEN, SignatureReport.Verdict.PARTIAL);
        Files.write(Path.of("target", "issued-result.pdf"), file);
    }

    private void exchange(RegisteredResult result, String column) {
        var other = office.prepared().files().draft().id();
        database.sql("update results.result set " + column + " = :other where id = :id")
                .param("other", other.value())
                .param("id", result.id().value())
                .update();
    }

    private String answer(Outcome<Batch, ResultRefusal> outcome, Actor.Staff person) {
        return switch (outcome) {
            case Outcome.Refused<Batch, ResultRefusal>(var refusal) -> refusal.key();
            case Outcome.Done<Batch, ResultRefusal>(var batch) ->
                office.finished(batch).items().getFirst().state().name();
        };
    }

    private static String only(Batch batch) {
        assertThat(batch.items()).hasSize(1);
        return Objects.requireNonNull(batch.items().getFirst().refusal()).key();
    }

    private static PrepareResult with(PrepareResult typed, byte[] file, Map<String, String> data) {
        return new PrepareResult(
                typed.dossier(),
                typed.type(),
                typed.kind(),
                typed.name(),
                data,
                () -> new ByteArrayInputStream(file),
                false,
                typed.replaces());
    }

    private static String signedHash(RegisteredResult result) {
        return Objects.requireNonNull(result.files().signed()).sha256();
    }

    private static Actor.Staff otherClerk() {
        return SignedIn.staff(Role.RECORDS_CLERK, "T1.62");
    }
}
