package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.SignatureReport;
import vn.motcua.signatures.SignatureReport.Verdict;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.SigningRefusal.CertificateRevoked;
import vn.motcua.signatures.ToSign;
import vn.motcua.signatures.Trust;
import vn.motcua.simulators.Faults.Fault;
import vn.motcua.simulators.trust.Authority;
import vn.motcua.simulators.trust.Certificate;
import vn.motcua.simulators.trust.Revocations;
import vn.motcua.simulators.trust.TrustServer;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;

/** An agency that signs on while somebody outside is away, and gets what lacks with the seal. */
@ProductTest
class SigningWhileOthersAreAwayTest {

    private static final char[] PASSWORD = "mật khẩu".toCharArray();
    private static final SignatureMark UNSEEN = new SignatureMark("", null);
    private static final Faults FAULTS = new Faults();
    private static final Clock NOW = Clock.systemUTC();
    private static final Instant FROM = NOW.instant().minus(Duration.ofDays(30));
    private static final Instant TO = NOW.instant().plus(Duration.ofDays(3650));
    private static final HttpServer SERVER = server();
    private static final String ADDRESS =
            "http://127.0.0.1:" + SERVER.getAddress().getPort();
    private static final Authority AUTHORITY = Authority.found("CA khi mất mạng", FROM, TO, ADDRESS);
    private static final Revocations REVOCATIONS = new Revocations(AUTHORITY, NOW, Duration.ofDays(1));

    @Autowired
    Signing signing;

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

    private final Actor.Staff chairman = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
    private final Actor.Staff clerk = SignedIn.staff(Role.RECORDS_CLERK, SmallProvince.COMMUNE.value());
    private final byte[] paper = TestPdf.saying("Quyet dinh " + UUID.randomUUID());

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry settings) {
        new TrustServer(AUTHORITY, REVOCATIONS, FAULTS, NOW).on(SERVER);
        SERVER.start();
        settings.add("motcua.signatures.tsa", () -> ADDRESS + "/tsa");
        settings.add("motcua.signatures.level", () -> "LT");
        settings.add("motcua.signatures.online", () -> "true");
        settings.add("motcua.signatures.when-away", () -> "sign");
        settings.add("motcua.signatures.patience", () -> "2s");
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            return server;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @BeforeEach
    void today() throws Exception {
        province.found();
        clock.moveTo(NOW.instant());
        trust.trust(AUTHORITY.certificate().getEncoded(), People.ADMINISTRATOR);
        if (signing.sealOf(SmallProvince.COMMUNE).isEmpty()) {
            keep(new AddKey.Owner.Agency(SmallProvince.COMMUNE), person());
        }
    }

    @AfterEach
    void everybodyIsBack() {
        Stream.of("tsa", "crl", "ocsp").forEach(service -> FAULTS.set(service, Fault.NONE));
    }

    @Test
    void withEverybodyThereNothingLacks() throws Exception {
        var signed = sign(personal());

        assertThat(level(signed.file())).isEqualTo("PAdES-BASELINE-LT");
        assertThat(signed.weaker()).isZero();
    }

    @Test
    void withoutProofsItIsSignedWithATimeStamp() throws Exception {
        FAULTS.set("ocsp", Fault.AWAY);
        FAULTS.set("crl", Fault.GARBAGE);

        var signed = sign(personal());

        assertThat(level(signed.file())).isEqualTo("PAdES-BASELINE-T");
        assertThat(signed.weaker()).isEqualTo(1);
    }

    @Test
    void ocspAloneAwayTakesNothingFromASignature() throws Exception {
        FAULTS.set("ocsp", Fault.AWAY);

        var signed = sign(personal());

        assertThat(level(signed.file())).isEqualTo("PAdES-BASELINE-LT");
        assertThat(signed.weaker()).isZero();
    }

    @Test
    void withoutATimeStampItIsSignedAndWrittenDownSo() throws Exception {
        var key = personal();
        for (Fault fault : List.of(Fault.AWAY, Fault.GARBAGE, Fault.SLOW)) {
            FAULTS.set("tsa", fault);

            var signed = sign(key);

            assertThat(level(signed.file())).as(fault.name()).isEqualTo("PAdES-BASELINE-B");
            assertThat(signed.weaker()).isEqualTo(1);
        }
        assertThat(keys.uses(key.id()))
                .filteredOn(use -> use.act() == SigningKeys.Act.SIGNATURE)
                .hasSize(3)
                .allMatch(SigningKeys.Use::isWeaker);
    }

    @Test
    void theSealBringsWhatLacked() throws Exception {
        FAULTS.set("tsa", Fault.AWAY);
        var signed = sign(personal()).file();
        FAULTS.set("tsa", Fault.NONE);

        var sealed = signing.seal(SmallProvince.COMMUNE, signed, UNSEEN, clerk).orThrow();

        assertThat(Arrays.copyOf(sealed, signed.length))
                .as("nothing signed is touched")
                .isEqualTo(signed);
        var report = checks.check(sealed);
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).hasSize(2).allMatch(SignatureReport.Line::timeStamped);
        assertThat(report.signatures()).allMatch(line -> line.level().startsWith("PAdES-BASELINE-LT"));
        FAULTS.set("ocsp", Fault.AWAY);
        FAULTS.set("crl", Fault.AWAY);
        clock.advance(Duration.ofMinutes(11));
        assertThat(checks.check(sealed).verdict())
                .as("nobody need be asked later")
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void aSealIsSetEvenIfTheyAreStillAway() throws Exception {
        FAULTS.set("tsa", Fault.AWAY);
        var signed = sign(personal()).file();

        var sealed = signing.seal(SmallProvince.COMMUNE, signed, UNSEEN, clerk).orThrow();

        assertThat(checks.check(sealed).signatures()).hasSize(2).noneMatch(SignatureReport.Line::timeStamped);
    }

    /** That somebody says no is not that nobody answers. */
    @Test
    void aRevokedCertificateSignsNothingNonetheless() throws Exception {
        var issued = person();
        var key = keep(new AddKey.Owner.Person(chairman.account()), issued);
        REVOCATIONS.revoke(issued.certificate().getSerialNumber());
        var consent =
                signing.ask(key.id(), PASSWORD, List.of(shown(paper)), chairman).orThrow();

        assertThat(signing.sign(consent.id(), paper, UNSEEN)).isEqualTo(Outcome.refused(new CertificateRevoked()));
    }

    private record Signed(byte[] file, int weaker) {}

    private Signed sign(SigningKey key) throws Exception {
        var consent =
                signing.ask(key.id(), PASSWORD, List.of(shown(paper)), chairman).orThrow();
        var file = signing.sign(consent.id(), paper, UNSEEN).orThrow();
        return new Signed(file, signing.consent(consent.id()).orElseThrow().weaker());
    }

    private String level(byte[] file) {
        return checks.check(file).signatures().getFirst().level();
    }

    private SigningKey personal() {
        return keep(new AddKey.Owner.Person(chairman.account()), person());
    }

    private static Certificate person() {
        return AUTHORITY.issue("Nguyễn Văn Ánh", "UBND xã Thử", FROM, TO);
    }

    private SigningKey keep(AddKey.Owner owner, Certificate issued) {
        return keys.add(new AddKey.OfFile(owner, issued.pkcs12(PASSWORD), PASSWORD), People.ADMINISTRATOR)
                .orThrow();
    }

    private static ToSign shown(byte[] pdf) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(pdf);
        return new ToSign("Quyết định", HexFormat.of().formatHex(digest));
    }
}
