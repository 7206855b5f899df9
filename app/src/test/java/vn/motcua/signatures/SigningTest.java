package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.signatures.SigningConsent.State;
import vn.motcua.signatures.SigningRefusal.CertificateExpired;
import vn.motcua.signatures.SigningRefusal.CertificateNotYetValid;
import vn.motcua.signatures.SigningRefusal.CertificateRevoked;
import vn.motcua.signatures.SigningRefusal.FileChanged;
import vn.motcua.signatures.SigningRefusal.Locked;
import vn.motcua.signatures.SigningRefusal.NoConsent;
import vn.motcua.signatures.SigningRefusal.NoSeal;
import vn.motcua.signatures.SigningRefusal.NoSuchKey;
import vn.motcua.signatures.SigningRefusal.NotSignable;
import vn.motcua.signatures.SigningRefusal.NotSignedYet;
import vn.motcua.signatures.SigningRefusal.NotYours;
import vn.motcua.signatures.SigningRefusal.TooManyFiles;
import vn.motcua.signatures.SigningRefusal.WrongSecret;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.signatures.store.ConsentTable;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;
import vn.motcua.testing.TestPdf;

@ProductTest
class SigningTest {

    private static final TestAuthority AUTHORITY = TestAuthority.called("CA thử ký");
    private static final SignatureMark UNSEEN = new SignatureMark("Ký duyệt", null);
    private static final char[] WRONG = "không phải".toCharArray();

    @Autowired
    Signing signing;

    @Autowired
    SigningKeys keys;

    @Autowired
    Trust trust;

    @Autowired
    ConsentTable consents;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    SmallProvince province;

    private final Actor.Staff chairman = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
    private final Actor.Staff clerk = SignedIn.staff(Role.RECORDS_CLERK, SmallProvince.COMMUNE.value());
    private final byte[] paper = TestPdf.saying("Quyet dinh " + UUID.randomUUID());

    @BeforeEach
    void mondayMorning() {
        province.found();
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void theHolderSignsWhatWasShown() {
        var key = personalKey(chairman);
        var consent = ask(key, TestAuthority.PASSWORD, paper).orThrow();

        var signed = signing.sign(consent.id(), paper, UNSEEN).orThrow();

        var signature = signaturesOf(signed).getFirst();
        assertThat(signature.getSigningTime()).isEqualTo(clock.instant());
        assertThat(signature.getPdfRevision().getPdfSigDictInfo().getReason()).isEqualTo("Ký duyệt");
        assertThat(Arrays.copyOf(signed, paper.length)).isEqualTo(paper);
        assertThat(uses(key)).startsWith("SIGNATURE", "CONSENT", "ADDED");
    }

    @Test
    void aSeenMarkCarriesTheNameInVietnamese() throws Exception {
        var key = personalKey(chairman);
        var consent = ask(key, TestAuthority.PASSWORD, paper).orThrow();
        var place = new SignatureMark.Place(1, 300, 500, 220, 70);

        var signed = signing.sign(consent.id(), paper, new SignatureMark("Phê duyệt kết quả", place))
                .orThrow();

        try (var document = Loader.loadPDF(signed)) {
            var form = document.getDocumentCatalog().getAcroForm();
            var widget = form.getFields().getFirst().getWidgets().getFirst();
            assertThat(widget.getRectangle().getWidth()).isEqualTo(220);
            assertThat(widget.getAppearance()
                            .getNormalAppearance()
                            .getAppearanceStream()
                            .getCOSObject()
                            .getLength())
                    .isPositive();
        }
        Picture.keep("signature-mark", signed);
    }

    @Test
    void oneConfirmationSignsAHundredFiles() {
        var papers = IntStream.range(0, 100)
                .mapToObj(number -> TestPdf.saying("Ket qua " + number))
                .toArray(byte[][]::new);
        var consent = ask(personalKey(chairman), TestAuthority.PASSWORD, papers).orThrow();

        assertThat(consent.files()).isEqualTo(100);
        assertThat(Stream.of(papers).map(each -> signing.sign(consent.id(), each, UNSEEN)))
                .allMatch(Outcome::isDone);
    }

    @Test
    void aConfirmationCoversTwoHundredFilesAtMost() {
        var files = IntStream.range(0, 201).mapToObj(each -> shown(paper)).toList();

        assertThat(signing.ask(personalKey(chairman).id(), TestAuthority.PASSWORD, files, chairman))
                .isEqualTo(Outcome.refused(new TooManyFiles(200)));
    }

    @Test
    void aFileThatWasNotShownIsNotSigned() {
        var key = personalKey(chairman);
        var consent = ask(key, TestAuthority.PASSWORD, paper).orThrow();

        assertThat(signing.sign(consent.id(), TestPdf.saying("Khac"), UNSEEN))
                .isEqualTo(Outcome.refused(new FileChanged("")));
        assertThat(keys.uses(key.id()).getFirst().refusal()).isEqualTo("signatures.file-changed");
    }

    @Test
    void aConfirmationRunsOutAndItsSecretIsForgotten() {
        var consent = ask(personalKey(chairman), TestAuthority.PASSWORD, paper).orThrow();
        assertThat(secretsKeptUntil(consent.expiresAt())).isPositive();

        clock.advance(Duration.ofMinutes(10));

        assertThat(signing.consent(consent.id()).orElseThrow().state()).isEqualTo(State.EXPIRED);
        assertThat(signing.sign(consent.id(), paper, UNSEEN)).isEqualTo(Outcome.refused(new NoConsent(State.EXPIRED)));
        consents.forgetSecrets();
        assertThat(secretsKeptUntil(consent.expiresAt())).isZero();
    }

    @Test
    void theSecretIsNowhereInTheDatabase() {
        ask(personalKey(chairman), TestAuthority.PASSWORD, paper).orThrow();

        var secret = new String(TestAuthority.PASSWORD).getBytes(StandardCharsets.UTF_8);
        assertThat(database.sql("select count(*) from signatures.consent where position(? in secret) > 0")
                        .param(secret)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql(
                                "select count(*) from signatures.signing_key where kind = 'PERSON' and secret is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void fiveWrongPasswordsLockTheKeyForAQuarterOfAnHour() {
        var key = personalKey(chairman);

        for (int left = 4; left > 0; left--) {
            assertThat(ask(key, WRONG, paper)).isEqualTo(Outcome.refused(new WrongSecret(left)));
        }
        var until = clock.instant().plus(Duration.ofMinutes(15));
        assertThat(ask(key, WRONG, paper)).isEqualTo(Outcome.refused(new Locked(until)));
        assertThat(ask(key, TestAuthority.PASSWORD, paper)).isEqualTo(Outcome.refused(new Locked(until)));
        assertThat(uses(key)).hasSize(7);

        clock.moveTo(until);
        assertThat(ask(key, TestAuthority.PASSWORD, paper).isDone()).isTrue();
    }

    @Test
    void nobodySignsWithSomebodyElsesKey() {
        var key = personalKey(chairman);

        assertThat(signing.ask(key.id(), TestAuthority.PASSWORD, List.of(shown(paper)), clerk))
                .isEqualTo(Outcome.refused(new NotYours()));
    }

    @Test
    void aCertificateSignsInItsTimeOnly() {
        var from = MovableClock.instant("2026-01-02T00:00");
        var to = MovableClock.instant("2026-01-09T00:00");
        var key = key(chairman, AUTHORITY.issue("Ngắn hạn", "UBND xã Thử", from, to));

        clock.moveTo("2026-01-01T12:00");
        assertThat(ask(key, TestAuthority.PASSWORD, paper))
                .isEqualTo(Outcome.refused(new CertificateNotYetValid(from)));
        clock.moveTo("2026-01-10T12:00");
        assertThat(ask(key, TestAuthority.PASSWORD, paper)).isEqualTo(Outcome.refused(new CertificateExpired(to)));
    }

    @Test
    void aRevokedCertificateSignsNothing() throws Exception {
        var authority = TestAuthority.called("CA thu hồi");
        var issued = authority.issue("Bị thu hồi", "UBND xã Thử");
        var key = key(chairman, issued);
        var consent = ask(key, TestAuthority.PASSWORD, paper).orThrow();

        trust.trust(authority.certificate().getEncoded(), People.ADMINISTRATOR).orThrow();
        trust.takeList(authority.revocationList(clock.instant(), issued.certificate()), People.ADMINISTRATOR)
                .orThrow();

        assertThat(ask(key, TestAuthority.PASSWORD, paper)).isEqualTo(Outcome.refused(new CertificateRevoked()));
        assertThat(signing.sign(consent.id(), paper, UNSEEN)).isEqualTo(Outcome.refused(new CertificateRevoked()));
    }

    @Test
    void aWithdrawnKeySignsNothingAndItsFileIsForgotten() {
        var key = personalKey(chairman);
        var consent = ask(key, TestAuthority.PASSWORD, paper).orThrow();

        keys.withdraw(key.id(), chairman).orThrow();

        assertThat(signing.sign(consent.id(), paper, UNSEEN)).isEqualTo(Outcome.refused(new NoSuchKey()));
        assertThat(signing.keysOf(chairman)).isEmpty();
        assertThat(database.sql("select material from signatures.signing_key where id = ?")
                        .param(key.id().value())
                        .query((row, number) -> row.getBytes(1) == null)
                        .single())
                .isTrue();
    }

    @Test
    void theClerkSetsTheSealOnWhatWasSigned() {
        var consent = ask(personalKey(chairman), TestAuthority.PASSWORD, paper).orThrow();
        var signed = signing.sign(consent.id(), paper, UNSEEN).orThrow();
        seal();

        var sealed = signing.seal(SmallProvince.COMMUNE, signed, new SignatureMark("", null), clerk)
                .orThrow();

        assertThat(signaturesOf(sealed)).hasSize(2);
        assertThat(signing.seal(SmallProvince.COMMUNE, paper, UNSEEN, clerk))
                .isEqualTo(Outcome.refused(new NotSignedYet()));
        signed[paper.length / 2] ^= 1;
        assertThat(signing.seal(SmallProvince.COMMUNE, signed, UNSEEN, clerk).isDone())
                .isFalse();
        assertThat(signing.seal(
                        SmallProvince.COMMUNE, "không phải PDF".getBytes(StandardCharsets.UTF_8), UNSEEN, clerk))
                .isEqualTo(Outcome.refused(new NotSignable()));
    }

    @Test
    void theSealIsForTheClerkAndTheHeadOfItsAgencyOnly() {
        seal();
        var officer = SignedIn.staff(Role.CASE_OFFICER, SmallProvince.COMMUNE.value());
        var otherClerk = SignedIn.staff(Role.RECORDS_CLERK, SmallProvince.PROVINCE.value());

        assertThat(Stream.of(officer, otherClerk)
                        .map(person -> signing.seal(SmallProvince.COMMUNE, paper, UNSEEN, person)))
                .allMatch(Outcome.refused(new NotYours())::equals);
        assertThat(signing.seal(SmallProvince.PROVINCE, paper, UNSEEN, otherClerk))
                .isEqualTo(Outcome.refused(new NoSeal("T1")));
    }

    @Test
    void onlyTheHolderOrAnAdministratorLoadsAKey() {
        var file = new AddKey.OfFile(
                new AddKey.Owner.Person(chairman.account()),
                AUTHORITY.issue("Chủ tịch", "UBND").pkcs12(),
                TestAuthority.PASSWORD);
        var seal = new AddKey.OfFile(
                new AddKey.Owner.Agency(SmallProvince.COMMUNE), file.pkcs12(), TestAuthority.PASSWORD);

        assertThat(keys.add(file, clerk)).isEqualTo(Outcome.refused(new SigningKeyRefusal.NotAllowed()));
        assertThat(keys.add(seal, clerk)).isEqualTo(Outcome.refused(new SigningKeyRefusal.NotAllowed()));
        assertThat(keys.add(file, People.ADMINISTRATOR).isDone()).isTrue();
        assertThat(keys.add(file, chairman)).isEqualTo(Outcome.refused(new SigningKeyRefusal.KnownAlready()));
    }

    @Test
    void whatIsNoKeyForSigningIsNotTaken() {
        var owner = new AddKey.Owner.Person(chairman.account());
        var good = AUTHORITY.issue("Chủ tịch", "UBND").pkcs12();
        var old = AUTHORITY.issue("Cũ", "UBND", TestAuthority.FROM, MovableClock.instant("2025-06-01T00:00"));

        assertThat(keys.add(new AddKey.OfFile(owner, good, WRONG), chairman))
                .isEqualTo(Outcome.refused(new SigningKeyRefusal.WrongSecret()));
        assertThat(keys.add(new AddKey.OfFile(owner, paper, TestAuthority.PASSWORD), chairman))
                .isEqualTo(Outcome.refused(new SigningKeyRefusal.Unreadable()));
        assertThat(keys.add(new AddKey.OfFile(owner, new byte[65 * 1024], TestAuthority.PASSWORD), chairman))
                .isEqualTo(Outcome.refused(new SigningKeyRefusal.TooLarge(64)));
        assertThat(keys.add(
                        new AddKey.OfFile(
                                owner, AUTHORITY.issueForEncryption("Mã hóa").pkcs12(), TestAuthority.PASSWORD),
                        chairman))
                .isEqualTo(Outcome.refused(new SigningKeyRefusal.NotForSigning()));
        assertThat(keys.add(new AddKey.OfFile(owner, old.pkcs12(), TestAuthority.PASSWORD), chairman))
                .isEqualTo(Outcome.refused(new SigningKeyRefusal.Expired(
                        old.certificate().getNotAfter().toInstant())));
    }

    private SigningKey personalKey(Actor.Staff person) {
        return key(person, AUTHORITY.issue("Nguyễn Văn Ánh", "UBND xã Thử"));
    }

    private SigningKey key(Actor.Staff person, TestAuthority.Issued issued) {
        var owner = new AddKey.Owner.Person(person.account());
        return keys.add(new AddKey.OfFile(owner, issued.pkcs12(), TestAuthority.PASSWORD), person)
                .orThrow();
    }

    private SigningKey seal() {
        var file = AUTHORITY.issue("UBND xã Thử", "UBND xã Thử").pkcs12();
        var owner = new AddKey.Owner.Agency(SmallProvince.COMMUNE);
        return keys.add(new AddKey.OfFile(owner, file, TestAuthority.PASSWORD), People.ADMINISTRATOR)
                .orThrow();
    }

    private Outcome<SigningConsent, SigningRefusal> ask(SigningKey key, char[] secret, byte[]... files) {
        return signing.ask(
                key.id(), secret, Stream.of(files).map(SigningTest::shown).toList(), chairman);
    }

    private static ToSign shown(byte[] file) {
        return new ToSign("Quyết định", Certificates.sha256(file));
    }

    private List<String> uses(SigningKey key) {
        return keys.uses(key.id()).stream().map(use -> use.act().name()).toList();
    }

    private long secretsKeptUntil(Instant expiry) {
        return database.sql("select count(*) from signatures.consent where secret is not null and expires_at = ?")
                .param(expiry.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static List<PAdESSignature> signaturesOf(byte[] pdf) {
        return new PDFDocumentValidator(new InMemoryDocument(pdf))
                .getSignatures().stream().map(PAdESSignature.class::cast).toList();
    }
}
