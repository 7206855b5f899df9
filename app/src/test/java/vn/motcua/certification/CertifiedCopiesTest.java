package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.certification.CertifiedCopy.Delivery;
import vn.motcua.certification.CertifiedCopy.Request;
import vn.motcua.certification.CertifiedCopy.State;
import vn.motcua.certification.CopyAuthorisations.Grant;
import vn.motcua.files.KeptFiles;
import vn.motcua.results.spi.VerifiableDocuments;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.signatures.SignatureReport.Line;
import vn.motcua.signatures.SignatureReport.Verdict;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.Trust;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;
import vn.motcua.testing.TestPdf;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;

@ProductTest
class CertifiedCopiesTest {

    private static final TestAuthority AUTHORITY = TestAuthority.called("CA chứng thực bản sao");
    private static final AtomicInteger SERIAL = new AtomicInteger(700_000);
    private static final char[] WRONG = "sai".toCharArray();

    private static final Set<Comparison> ALL = EnumSet.allOf(Comparison.class);

    @Autowired
    CertifiedCopies copies;

    @Autowired
    CopyAuthorisations authorisations;

    @Autowired
    CopyFees fees;

    @Autowired
    SigningKeys keys;

    @Autowired
    Trust trust;

    @Autowired
    SignatureChecks checks;

    @Autowired
    KeptFiles files;

    @Autowired
    Vault vault;

    @Autowired
    List<VerifiableDocuments> verifiable;

    @Autowired
    MovableClock clock;

    @Autowired
    SmallProvince province;

    private final Actor.Staff officer = SignedIn.staff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
    private final Actor.Staff chairman = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());

    @BeforeEach
    void mondayMorning() {
        province.found();
        clock.moveTo("2026-01-05T08:00");
        trust.trust(TestAuthority.der(AUTHORITY.certificate()), People.ADMINISTRATOR);
        trust.takeList(AUTHORITY.revocationList(clock.instant()), People.ADMINISTRATOR);
    }

    @Test
    void aCopyIsSignedSealedNumberedAndPutIntoTheVault() throws IOException {
        seal();
        var received = receive(Delivery.VAULT);
        assertThat(received.pages()).isEqualTo(2);
        assertThat(received.fee()).isEqualTo(new Money(4_000));
        assertThat(received.dueOn()).isEqualTo(LocalDate.of(2026, 1, 5));

        var certified = certify(received).orThrow();

        var entry = certified.entry();
        assertThat(certified.state()).isEqualTo(State.CERTIFIED);
        assertThat(entry).isNotNull();
        byte[] file = files.bytes(entry.file());
        var report = checks.check(file);
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).extracting(Line::signer).containsExactly("Nguyễn Văn Ánh", "UBND xã Thử");
        assertThat(vault.of(received.request().identifier())).singleElement().satisfies(document -> {
            assertThat(document.origin()).isEqualTo(VaultDocument.Origin.CERTIFIED_COPY);
            assertThat(document.file()).isEqualTo(entry.file());
        });
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "certified-copy.pdf"), file);
    }

    @Test
    void aStrangerVerifiesACopyByItsCodeItsNumberAndItsFile() {
        seal();
        var entry = certify(receive(Delivery.DESK)).orThrow().entry();
        var day = LocalDate.of(2026, 1, 5);

        assertThat(verifiable.stream().flatMap(each -> each.byCode(entry.code()).stream()))
                .singleElement()
                .satisfies(found -> assertThat(found.number()).isEqualTo(entry.quoted()));
        assertThat(verifiable.stream().flatMap(each -> each.byHash(entry.sha256()).stream()))
                .hasSize(1);
        assertThat(verifiable.stream()
                        .flatMap(each -> each.byNumber(SmallProvince.COMMUNE, entry.quoted(), day).stream()))
                .hasSize(1);
        assertThat(verifiable.stream()
                        .flatMap(
                                each -> each.byNumber(SmallProvince.COMMUNE, entry.quoted(), day.plusDays(1)).stream()))
                .isEmpty();
    }

    @Test
    void whatIsRefusedOnTheWayLeavesNoGapInTheBook() {
        seal();
        int before = certify(receive(Delivery.DESK)).orThrow().entry().number();
        var received = receive(Delivery.DESK);

        assertThat(copies.certify(received.id(), key(), WRONG, chairman))
                .isEqualTo(Outcome.refused(new CopyRefusal.NotSigned(new SigningRefusal.WrongSecret(4))));

        assertThat(copies.find(received.id(), chairman).orElseThrow().state()).isEqualTo(State.COMPARED);
        assertThat(certify(received).orThrow().entry().number()).isEqualTo(before + 1);
    }

    @Test
    void aNewYearBeginsWithNumberOne() {
        seal();
        clock.moveTo("2031-01-02T08:00");

        var entry = certify(receive(Delivery.DESK)).orThrow().entry();

        assertThat(entry.quoted()).isEqualTo("1/2031/SCT-BS");
        assertThat(copies.book(chairman, 2031)).hasSize(1);
    }

    @Test
    void aCopyIsCertifiedOnce() {
        seal();
        var received = receive(Delivery.DESK);
        certify(received).orThrow();

        assertThat(certify(received)).isEqualTo(Outcome.refused(new CopyRefusal.EndedAlready()));
        assertThat(copies.refuse(received.id(), RefusalReason.ERASED, "", chairman))
                .isEqualTo(Outcome.refused(new CopyRefusal.EndedAlready()));
    }

    @Test
    void whoReceivesAndWhoLeadsAnotherAgencyDoNotCertify() {
        var received = receive(Delivery.DESK);
        var otherHead = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.PROVINCE.value());

        assertThat(copies.certify(received.id(), key(), TestAuthority.PASSWORD, officer))
                .isEqualTo(Outcome.refused(new CopyRefusal.NotAllowed()));
        assertThat(copies.certify(received.id(), key(), TestAuthority.PASSWORD, otherHead))
                .isEqualTo(Outcome.refused(new CopyRefusal.NoSuchCopy()));
        assertThat(copies.find(received.id(), otherHead)).isEmpty();
    }

    @Test
    void whomTheHeadAuthorisesCertifiesOnTheirBehalfAsLongAsThatHolds() throws IOException {
        seal();
        var officerOfJustice = authorisations.candidates(chairman).stream()
                .filter(member -> member.role() == Role.CASE_OFFICER)
                .findFirst()
                .orElseThrow();
        var justice = officerOfJustice.actor();
        var received = receive(Delivery.DESK);
        assertThat(copies.find(received.id(), justice)).isEmpty();
        assertThat(copies.certify(received.id(), keyOf(justice), TestAuthority.PASSWORD, justice))
                .isEqualTo(Outcome.refused(new CopyRefusal.NoSuchCopy()));

        var granted = authorisations
                .grant(
                        new Grant(
                                officerOfJustice.post(),
                                "15/QĐ-UBND",
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2026, 1, 30)),
                        chairman)
                .orThrow();
        assertThat(copies.mayCertify(justice)).isTrue();
        var entry = copies.certify(received.id(), keyOf(justice), TestAuthority.PASSWORD, justice)
                .orThrow()
                .entry();

        assertThat(entry.mandate()).isEqualTo("15/QĐ-UBND");
        assertThat(checks.check(files.bytes(entry.file())).verdict()).isEqualTo(Verdict.VALID);
        try (var document = Loader.loadPDF(files.bytes(entry.file()))) {
            assertThat(new PDFTextStripper().getText(document)).contains("TUQ. ");
        }
        authorisations.end(granted.id(), chairman).orThrow();
        assertThat(copies.mayCertify(justice)).isFalse();
        assertThat(copies.certify(receive(Delivery.DESK).id(), keyOf(justice), TestAuthority.PASSWORD, justice)
                        .isDone())
                .isFalse();
        Files.write(
                Files.createDirectories(Path.of("target", "papers")).resolve("certified-on-behalf.pdf"),
                files.bytes(entry.file()));
    }

    @Test
    void anAuthorisationNeedsAHeadAColleagueAndDaysToCome() {
        var someone = authorisations.candidates(chairman).getFirst();
        var monday = LocalDate.of(2026, 1, 5);
        var over = new Grant(someone.post(), "1/QĐ", monday.minusDays(9), monday.minusDays(1));
        var reversed = new Grant(someone.post(), "1/QĐ", monday.plusDays(1), monday);
        var stranger = new Grant(officer.post(), "1/QĐ", monday, monday);
        var proper = new Grant(someone.post(), "1/QĐ", monday.plusDays(1), monday.plusDays(1));

        assertThat(authorisations.grant(over, chairman)).isEqualTo(Outcome.refused(new CopyRefusal.PeriodOver()));
        assertThat(authorisations.grant(reversed, chairman)).isEqualTo(Outcome.refused(new CopyRefusal.PeriodOver()));
        assertThat(authorisations.grant(stranger, chairman))
                .isEqualTo(Outcome.refused(new CopyRefusal.NoSuchColleague()));
        assertThat(authorisations.grant(proper, officer)).isEqualTo(Outcome.refused(new CopyRefusal.NotAllowed()));

        authorisations.grant(proper, chairman).orThrow();
        assertThat(copies.mayCertify(someone.actor())).isFalse();
        clock.moveTo("2026-01-06T08:00");
        assertThat(copies.mayCertify(someone.actor())).isTrue();
        clock.moveTo("2026-01-07T08:00");
        assertThat(copies.mayCertify(someone.actor())).isFalse();
    }

    @Test
    void aPaperThatCannotBeCertifiedIsTurnedAwayWithItsReason() {
        var refused = copies.turnAway(request(Delivery.DESK), RefusalReason.NOT_ORIGINAL, "Chỉ có bản phô tô", officer)
                .orThrow();

        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.refused()).isNotNull();
        assertThat(refused.refused().reason()).isEqualTo(RefusalReason.NOT_ORIGINAL);
        assertThat(copies.waiting(chairman)).extracting(CertifiedCopy::id).doesNotContain(refused.id());
    }

    @Test
    void theCertifierMayRefuseToo() {
        var received = receive(Delivery.DESK);

        var refused = copies.refuse(received.id(), RefusalReason.UNREADABLE, "Dấu mờ", chairman)
                .orThrow();

        assertThat(refused.state()).isEqualTo(State.REFUSED);
    }

    @Test
    void withoutScanOrOwnerNothingIsTakenIn() {
        var nobody = new Request("Hoa", "", "Giấy khai sinh", "", "UBND xã", LocalDate.of(2019, 3, 12), Delivery.VAULT);

        assertThat(copies.receive(new NewCopy(request(Delivery.DESK), ALL, List.of()), officer))
                .isEqualTo(Outcome.refused(new CopyRefusal.NoScan()));
        assertThat(copies.receive(new NewCopy(nobody, ALL, List.of(scan())), officer))
                .isEqualTo(Outcome.refused(new CopyRefusal.IdentifierMissing()));
    }

    @Test
    void withoutEveryTickNothingIsTakenInAndEachTickIsOnRecord() {
        var three = EnumSet.complementOf(EnumSet.of(Comparison.UNTOUCHED));

        assertThat(copies.receive(new NewCopy(request(Delivery.DESK), three, List.of(scan())), officer))
                .isEqualTo(Outcome.refused(new CopyRefusal.NotCompared()));
        var received = receive(Delivery.DESK);
        assertThat(copies.find(received.id(), chairman).orElseThrow().checks())
                .extracting(CertifiedCopy.Ticked::item, CertifiedCopy.Ticked::by, CertifiedCopy.Ticked::at)
                .containsExactly(
                        tuple(Comparison.ORIGINAL, officer.displayName(), clock.instant()),
                        tuple(Comparison.COMPLETE, officer.displayName(), clock.instant()),
                        tuple(Comparison.SAME, officer.displayName(), clock.instant()),
                        tuple(Comparison.UNTOUCHED, officer.displayName(), clock.instant()));
    }

    @Test
    void aNewFeeHoldsFromItsDayAndLeavesWhatWasTakenInBefore() {
        clock.moveTo("2032-03-01T08:00");
        var before = receive(Delivery.DESK);
        var from = LocalDate.of(2032, 3, 2);
        var rule = new FeeRule(from, "Thông tư thử", 1, new Money(3_000), new Money(500), new Money(9_000), true);

        assertThat(fees.enter(rule, chairman).orThrow()).isEqualTo(rule);
        assertThat(fees.enter(rule, chairman)).isEqualTo(Outcome.refused(new CopyRefusal.FeeOfThatDay()));
        clock.moveTo("2032-03-03T08:00");
        assertThat(fees.enter(rule, chairman))
                .isEqualTo(Outcome.refused(new CopyRefusal.FeeReachesBack(LocalDate.of(2032, 3, 3))));

        assertThat(receive(Delivery.DESK).fee()).isEqualTo(new Money(3_500));
        assertThat(copies.find(before.id(), chairman).orElseThrow().fee()).isEqualTo(new Money(4_000));
        assertThat(fees.all())
                .contains(rule)
                .extracting(FeeRule::verified)
                .last()
                .isEqualTo(false);
    }

    @Test
    void theSlipSaysWhyAPaperWasTurnedAway() throws IOException {
        var refused = copies.turnAway(request(Delivery.DESK), RefusalReason.LAMINATED, "Xin cấp lại bản chính", officer)
                .orThrow();

        byte[] slip = copies.refusalSlip(refused.id(), officer).orElseThrow();

        try (var document = Loader.loadPDF(slip)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "PHIẾU TỪ CHỐI CHỨNG THỰC", "Nguyễn Thị Hoa", "Bản chính ép nhựa", "Xin cấp lại bản chính");
        }
        assertThat(copies.refusalSlip(receive(Delivery.DESK).id(), officer)).isEmpty();
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "certification-refusal.pdf"), slip);
    }

    @Test
    void whatComesAfterThreeIsDueOnTheNextWorkingDay() {
        clock.moveTo("2026-01-16T15:30");
        var late = receive(Delivery.DESK);

        assertThat(late.dueOn()).isEqualTo(LocalDate.of(2026, 1, 19));
        assertThat(late.isLate(LocalDate.of(2026, 1, 19))).isFalse();
        assertThat(late.isLate(LocalDate.of(2026, 1, 20))).isTrue();
    }

    private CertifiedCopy receive(Delivery delivery) {
        return copies.receive(new NewCopy(request(delivery), ALL, List.of(scan(), scan())), officer)
                .orThrow();
    }

    private static NewCopy.Scan scan() {
        return new NewCopy.Scan("trang.pdf", TestPdf.saying("GIAY KHAI SINH " + UUID.randomUUID()));
    }

    private static Request request(Delivery delivery) {
        return new Request(
                "Nguyễn Thị Hoa",
                "051190" + SERIAL.incrementAndGet(),
                "Giấy khai sinh",
                "45/2019",
                "UBND xã Thử",
                LocalDate.of(2019, 3, 12),
                delivery);
    }

    private Outcome<CertifiedCopy, CopyRefusal> certify(CertifiedCopy copy) {
        return copies.certify(copy.id(), key(), TestAuthority.PASSWORD, chairman);
    }

    private SigningKeyId key() {
        return keyOf(chairman);
    }

    private SigningKeyId keyOf(Actor.Staff person) {
        return keys.of(person.account()).stream()
                .findFirst()
                .orElseGet(() -> keys.add(
                                new AddKey.OfFile(
                                        new AddKey.Owner.Person(person.account()),
                                        AUTHORITY
                                                .issue("Nguyễn Văn Ánh", "UBND xã Thử")
                                                .pkcs12(),
                                        TestAuthority.PASSWORD),
                                person)
                        .orThrow())
                .id();
    }

    /** A seal of this test's authority, later than those of other tests. */
    private void seal() {
        clock.advance(Duration.ofSeconds(SERIAL.incrementAndGet() % 600));
        keys.add(
                        new AddKey.OfFile(
                                new AddKey.Owner.Agency(SmallProvince.COMMUNE),
                                AUTHORITY.issue("UBND xã Thử", "UBND xã Thử").pkcs12(),
                                TestAuthority.PASSWORD),
                        People.ADMINISTRATOR)
                .orThrow();
    }
}
