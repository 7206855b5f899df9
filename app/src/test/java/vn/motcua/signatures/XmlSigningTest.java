package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SignatureReport.Verdict;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;

@ProductTest
class XmlSigningTest {

    private static final Actor EXCHANGE = new Actor.System("exchange");

    @Autowired
    XmlSigning signing;

    @Autowired
    SigningKeys keys;

    @Autowired
    SignatureChecks checks;

    @Autowired
    Trust trust;

    @Autowired
    MovableClock clock;

    @Autowired
    SmallProvince province;

    private static final AtomicInteger SERIAL = new AtomicInteger(700);

    /** Of this test alone, so that no seal of another test is its seal. */
    private final UnitCode agency = new UnitCode("T1." + SERIAL.incrementAndGet());

    private final TestAuthority authority = TestAuthority.called("CA trục liên thông " + UUID.randomUUID());
    private final byte[] message =
            "<HoSo><MaHoSo>H48.61-260105-0001</MaHoSo><Ten>Nguyễn Thị Ổi</Ten></HoSo>".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void theCommuneHasASeal() throws GeneralSecurityException {
        province.found();
        clock.moveTo("2026-01-05T08:00");
        var file = authority.issue("UBND xã Thử", "UBND xã Thử").pkcs12();
        var owner = new AddKey.Owner.Agency(agency);
        keys.add(new AddKey.OfFile(owner, file, TestAuthority.PASSWORD), People.ADMINISTRATOR)
                .orThrow();
        trust.trust(authority.certificate().getEncoded(), People.ADMINISTRATOR).orThrow();
        trust.takeList(authority.revocationList(clock.instant()), People.ADMINISTRATOR)
                .orThrow();
    }

    @Test
    void aMessageLeavesUnderTheSealAndIsRecognised() {
        var sealed = signing.seal(agency, message, EXCHANGE).orThrow();

        var report = checks.check(sealed);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).singleElement().satisfies(line -> {
            assertThat(line.signer()).isEqualTo("UBND xã Thử");
            assertThat(line.level()).isEqualTo("XAdES-BASELINE-B");
        });
    }

    @Test
    void aChangedMessageIsBroken() {
        var sealed = new String(signing.seal(agency, message, EXCHANGE).orThrow(), StandardCharsets.UTF_8);

        var changed = sealed.replace("H48.61-260105-0001", "H48.61-260105-0002");

        assertThat(checks.check(changed.getBytes(StandardCharsets.UTF_8)).verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void aSealedMessageWithinAnotherIsNotTheSealOfTheOther() {
        var sealed = new String(signing.seal(agency, message, EXCHANGE).orThrow(), StandardCharsets.UTF_8);
        var within = sealed.substring(sealed.indexOf("<HoSo"));

        var wrapped = "<HoSo><MaHoSo>H48.61-260105-9999</MaHoSo><Goc>" + within + "</Goc></HoSo>";

        assertThat(checks.check(wrapped.getBytes(StandardCharsets.UTF_8)).verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    /** Others wrap a signature around what they sign; it stays intact wherever it is moved to. */
    @Test
    void aSignatureOfAnElementSaysNothingOfTheMessageAroundIt() throws Exception {
        var signed = wrappedAround("<HoSo><MaHoSo>H48.61-260105-0001</MaHoSo></HoSo>");
        var signature = signed.substring(signed.indexOf("<ds:Signature"));

        var wrapped = "<HoSo><MaHoSo>H48.61-260105-9999</MaHoSo>" + signature + "</HoSo>";

        var report = checks.check(wrapped.getBytes(StandardCharsets.UTF_8));
        assertThat(report.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(report.signatures()).extracting(SignatureReport.Line::signer).containsExactly("Đơn vị khác");
    }

    private String wrappedAround(String xml) throws Exception {
        var issued = authority.issue("Đơn vị khác", "Đơn vị khác");
        var document = new InMemoryDocument(xml.getBytes(StandardCharsets.UTF_8));
        var parameters = new XAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPING);
        parameters.setEmbedXML(true);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(clock.instant()));
        var password = new KeyStore.PasswordProtection(TestAuthority.PASSWORD);
        try (var token = new Pkcs12SignatureToken(issued.pkcs12(), password)) {
            var key = token.getKeys().getFirst();
            parameters.setSigningCertificate(key.getCertificate());
            parameters.setCertificateChain(key.getCertificateChain());
            var service = new XAdESService(new CommonCertificateVerifier());
            var data = service.getDataToSign(document, parameters);
            var value = token.sign(data, DigestAlgorithm.SHA256, key);
            var signed = service.signDocument(document, parameters, value);
            return new String(DSSUtils.toByteArray(signed), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsNoXmlIsRefused() {
        assertThat(signing.seal(agency, "không phải XML".getBytes(StandardCharsets.UTF_8), EXCHANGE))
                .isEqualTo(Outcome.refused(new SigningRefusal.NotSignable()));
    }

    @Test
    void onlyWhoMaySealSealsAMessage() {
        var officer = SignedIn.staff(Role.CASE_OFFICER, SmallProvince.COMMUNE.value());
        var citizen = new Actor.Applicant("051190000001", "Hoa");

        assertThat(signing.seal(agency, message, officer)).isEqualTo(Outcome.refused(new SigningRefusal.NotYours()));
        assertThat(signing.seal(agency, message, citizen)).isEqualTo(Outcome.refused(new SigningRefusal.NotYours()));
    }
}
