package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.signatures.SignatureReport.Verdict;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;
import vn.motcua.testing.TestAuthority.Issued;
import vn.motcua.testing.TestPdf;

@ProductTest
class SignatureChecksTest {

    @Autowired
    SignatureChecks checks;

    @Autowired
    Signing signing;

    @Autowired
    SigningKeys keys;

    @Autowired
    Trust trust;

    @Autowired
    MovableClock clock;

    @Autowired
    SmallProvince province;

    private final Actor.Staff chairman = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
    private final TestAuthority authority = TestAuthority.called("CA kiểm tra " + UUID.randomUUID());
    private final byte[] paper = TestPdf.saying("Giay chung nhan " + UUID.randomUUID());

    @BeforeEach
    void mondayMorning() {
        province.found();
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void aSignatureOfATrustedAuthorityWithAListOfRevokedOnesIsValid() {
        var signed = signed(paper, chairmansKey());
        trusted();

        var report = checks.check(signed);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).singleElement().satisfies(line -> {
            assertThat(line.signer()).isEqualTo("Nguyễn Văn Ánh");
            assertThat(line.organisation()).isEqualTo("UBND xã Thử");
            assertThat(line.issuer()).startsWith("CA kiểm tra");
            assertThat(line.at()).isEqualTo(clock.instant());
            assertThat(line.timeStamped()).isFalse();
            assertThat(line.level()).isEqualTo("PAdES-BASELINE-B");
        });
    }

    @Test
    void withoutAListNobodyCanSayWhetherItWasRevoked() {
        var signed = signed(paper, chairmansKey());
        trust.trust(der(authority.certificate()), People.ADMINISTRATOR).orThrow();

        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void whoIsVouchedForByNobodyTrustedIsUnknown() {
        var signed = signed(paper, chairmansKey());

        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.UNKNOWN_SIGNER);

        trusted();
        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.VALID);

        trust.distrust(Certificates.sha256(der(authority.certificate())), People.ADMINISTRATOR)
                .orThrow();
        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.UNKNOWN_SIGNER);
    }

    @Test
    void aRevokedCertificateIsNamed() {
        var issued = chairmansKey();
        var signed = signed(paper, issued);
        trusted(issued.certificate());

        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.REVOKED);
    }

    @Test
    void anExpiredCertificateIsNamed() {
        var issued = issued("2025-12-01T00:00", "2026-01-10T00:00");
        var signed = signed(paper, issued);
        trusted();
        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.VALID);

        clock.moveTo("2026-02-10T08:00");

        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void aCertificateWhoseTimeHasNotComeIsNamed() {
        var issued = issued("2026-01-04T00:00", "2027-01-01T00:00");
        var signed = signed(paper, issued);
        clock.moveTo("2025-12-20T08:00");
        trusted();

        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.NOT_YET_VALID);
    }

    @Test
    void oneChangedByteBreaksTheSignature() {
        var signed = signed(paper, chairmansKey());
        trusted();
        var content = new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
        signed[content] ^= 1;

        var report = checks.check(signed);

        assertThat(report.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(report.signatures())
                .singleElement()
                .extracting(SignatureReport.Line::signer)
                .isEqualTo("Nguyễn Văn Ánh");
    }

    @Test
    void aFileDamagedBeyondReadingIsNotTakenForAnUnsignedOne() {
        var signed = signed(paper, chairmansKey());
        Arrays.fill(signed, 0, 20, (byte) 0);

        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void whatWasWrittenOnAfterwardsNobodySigned() {
        var signed = signed(paper, chairmansKey());
        trusted();

        assertThat(checks.check(TestPdf.written(signed, "So tien: 900.000.000")).verdict())
                .isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void twoSignaturesStandSideBySide() {
        var once = signed(paper, chairmansKey());
        var twice = signed(once, authority.issue("UBND xã Thử", "UBND xã Thử"));
        trusted();

        var report = checks.check(twice);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures())
                .extracting(SignatureReport.Line::signer)
                .containsExactlyInAnyOrder("Nguyễn Văn Ánh", "UBND xã Thử");
    }

    @Test
    void theWeakestSignatureDecides() {
        var once = signed(paper, chairmansKey());
        var other = TestAuthority.called("CA lạ").issue("Người lạ", "Nơi lạ");
        trusted();

        assertThat(checks.check(signed(once, other)).verdict()).isEqualTo(Verdict.UNKNOWN_SIGNER);
    }

    @Test
    void whatCarriesNoSignatureIsUnsigned() {
        for (var file : List.of(
                paper, "chữ".getBytes(StandardCharsets.UTF_8), new byte[0], "<a/>".getBytes(StandardCharsets.UTF_8))) {
            assertThat(checks.check(file)).isEqualTo(new SignatureReport(Verdict.UNSIGNED, List.of()));
        }
    }

    @Test
    void onlyAuthoritiesAreTrustedAndOnlyTheirListsTaken() {
        var person = chairmansKey().certificate();

        assertThat(trust.trust(der(person), People.ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new TrustRefusal.NotAnAuthority("Nguyễn Văn Ánh")));
        assertThat(trust.trust(paper, People.ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new TrustRefusal.NotACertificate()));
        assertThat(trust.takeList(paper, People.ADMINISTRATOR)).isEqualTo(Outcome.refused(new TrustRefusal.NotAList()));
        assertThat(trust.takeList(authority.revocationList(clock.instant()), People.ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(TrustRefusal.UnknownIssuer.class));
        trusted();
        assertThat(trust.takeList(authority.revocationList(clock.instant().minusSeconds(60)), People.ADMINISTRATOR)
                        .isDone())
                .isFalse();
    }

    private Issued chairmansKey() {
        return authority.issue("Nguyễn Văn Ánh", "UBND xã Thử");
    }

    private Issued issued(String from, String to) {
        return authority.issue("Ngắn hạn", "UBND", MovableClock.instant(from), MovableClock.instant(to));
    }

    private void trusted(X509Certificate... revoked) {
        trust.trust(der(authority.certificate()), People.ADMINISTRATOR).orThrow();
        trust.takeList(authority.revocationList(clock.instant(), revoked), People.ADMINISTRATOR)
                .orThrow();
    }

    private byte[] signed(byte[] pdf, Issued issued) {
        var owner = new AddKey.Owner.Person(chairman.account());
        var key = keys.add(new AddKey.OfFile(owner, issued.pkcs12(), TestAuthority.PASSWORD), chairman)
                .orThrow();
        var shown = List.of(new ToSign("Giấy chứng nhận", Certificates.sha256(pdf)));
        var consent =
                signing.ask(key.id(), TestAuthority.PASSWORD, shown, chairman).orThrow();
        return signing.sign(consent.id(), pdf, new SignatureMark("", null)).orThrow();
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
