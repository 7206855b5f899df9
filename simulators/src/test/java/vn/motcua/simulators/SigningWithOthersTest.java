package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import vn.motcua.signatures.SignatureReport.Verdict;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent;
import vn.motcua.signatures.SigningConsent.State;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyRefusal;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.SigningRefusal.CertificateRevoked;
import vn.motcua.signatures.SigningRefusal.FileChanged;
import vn.motcua.signatures.SigningRefusal.NoConsent;
import vn.motcua.signatures.SigningRefusal.ServiceAway;
import vn.motcua.signatures.ToSign;
import vn.motcua.signatures.Trust;
import vn.motcua.simulators.Faults.Fault;
import vn.motcua.simulators.phone.Request.Status;
import vn.motcua.simulators.phone.SigningServer;
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

/** The product signs with a time stamp, proofs of validity and a phone, all of them outside. */
@ProductTest
class SigningWithOthersTest {

    private static final char[] PASSWORD = "mật khẩu".toCharArray();
    private static final SignatureMark UNSEEN = new SignatureMark("", null);
    private static final Faults FAULTS = new Faults();
    private static final SigningServer PHONES = new SigningServer(FAULTS);
    private static final Clock NOW = Clock.systemUTC();
    private static final Instant FROM = NOW.instant().minus(Duration.ofDays(30));
    private static final Instant TO = NOW.instant().plus(Duration.ofDays(3650));
    private static final HttpServer SERVER = server();
    private static final String ADDRESS =
            "http://127.0.0.1:" + SERVER.getAddress().getPort();
    private static final Authority AUTHORITY = Authority.found("Tổ chức chứng thực mô phỏng", FROM, TO, ADDRESS);
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
    private final byte[] paper = TestPdf.saying("Quyet dinh " + UUID.randomUUID());

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry settings) {
        new TrustServer(AUTHORITY, REVOCATIONS, FAULTS, NOW).on(SERVER);
        PHONES.on(SERVER);
        SERVER.start();
        settings.add("motcua.signatures.tsa", () -> ADDRESS + "/tsa");
        settings.add("motcua.signatures.level", () -> "LT");
        settings.add("motcua.signatures.online", () -> "true");
        settings.add("motcua.signatures.patience", () -> "2s");
        settings.add("motcua.signatures.remote.url", () -> ADDRESS);
        settings.add("motcua.signatures.remote.name", () -> "SmartSign");
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
    void today() throws CertificateEncodingException {
        province.found();
        clock.moveTo(NOW.instant());
        trust.trust(AUTHORITY.certificate().getEncoded(), People.ADMINISTRATOR);
    }

    @AfterEach
    void everythingWorksAgain() {
        Stream.of("tsa", "crl", "ocsp", "remote").forEach(service -> FAULTS.set(service, Fault.NONE));
    }

    @Test
    void aSignatureCarriesATimeStampAndTheProofThatItsCertificateHeld() {
        var signed = signed(paper, fileKey(person())).orThrow();

        var report = checks.check(signed);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).singleElement().satisfies(line -> {
            assertThat(line.level()).isEqualTo("PAdES-BASELINE-LT");
            assertThat(line.timeStamped()).isTrue();
        });
    }

    @Test
    void theProofIsInTheFileAndNobodyNeedsToBeAskedLater() {
        var signed = signed(paper, fileKey(person())).orThrow();
        FAULTS.set("crl", Fault.AWAY);
        FAULTS.set("ocsp", Fault.AWAY);

        assertThat(checks.check(signed).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void withoutATimeStampNothingIsSigned() {
        var key = fileKey(person());

        for (Fault fault : List.of(Fault.AWAY, Fault.GARBAGE, Fault.SLOW)) {
            FAULTS.set("tsa", fault);
            assertThat(signed(paper, key)).isEqualTo(Outcome.refused(new ServiceAway("TSA")));
        }
        FAULTS.set("tsa", Fault.NONE);
        assertThat(signed(paper, key).isDone()).isTrue();
    }

    @Test
    void withoutAProofNothingIsSigned() {
        FAULTS.set("crl", Fault.AWAY);
        FAULTS.set("ocsp", Fault.GARBAGE);

        assertThat(signed(paper, fileKey(person()))).isEqualTo(Outcome.refused(new ServiceAway("OCSP/CRL")));
    }

    @Test
    void aCertificateThatItsAuthorityRevokedSignsNothing() {
        var issued = person();
        var key = fileKey(issued);
        REVOCATIONS.revoke(issued.certificate().getSerialNumber());

        assertThat(signed(paper, key)).isEqualTo(Outcome.refused(new CertificateRevoked()));
    }

    @Test
    void oneTouchOnThePhoneSignsABatch() {
        var key = remoteKey();
        var papers = Stream.of("mot", "hai", "ba").map(TestPdf::saying).toList();
        var asked = ask(key, papers).orThrow();

        assertThat(asked.state()).isEqualTo(State.PENDING);
        assertThat(signing.sign(asked.id(), papers.getFirst(), UNSEEN))
                .isEqualTo(Outcome.refused(new NoConsent(State.PENDING)));
        says(Status.authorized);

        assertThat(signing.consent(asked.id()).orElseThrow().state()).isEqualTo(State.GIVEN);
        for (byte[] each : papers) {
            assertThat(checks.check(signing.sign(asked.id(), each, UNSEEN).orThrow())
                            .verdict())
                    .isEqualTo(Verdict.VALID);
        }
        assertThat(signing.sign(asked.id(), paper, UNSEEN)).isEqualTo(Outcome.refused(new FileChanged("")));
    }

    @Test
    void whoDeclinesOrLetsTheTimePassSignsNothing() {
        var key = remoteKey();
        var declined = ask(key, List.of(paper)).orThrow();
        says(Status.declined);
        var late = ask(key, List.of(paper)).orThrow();
        says(Status.expired);

        assertThat(signing.sign(declined.id(), paper, UNSEEN))
                .isEqualTo(Outcome.refused(new NoConsent(State.DECLINED)));
        assertThat(signing.sign(late.id(), paper, UNSEEN)).isEqualTo(Outcome.refused(new NoConsent(State.EXPIRED)));
    }

    @Test
    void aServiceThatIsAwaySignsNothingAndMayComeBack() {
        var key = remoteKey();
        FAULTS.set("remote", Fault.AWAY);
        assertThat(ask(key, List.of(paper))).isEqualTo(Outcome.refused(new ServiceAway("SmartSign")));
        FAULTS.set("remote", Fault.NONE);
        var asked = ask(key, List.of(paper)).orThrow();
        says(Status.authorized);
        assertThat(signing.consent(asked.id()).orElseThrow().state()).isEqualTo(State.GIVEN);

        FAULTS.set("remote", Fault.GARBAGE);
        assertThat(signing.sign(asked.id(), paper, UNSEEN)).isEqualTo(Outcome.refused(new ServiceAway("SmartSign")));

        FAULTS.set("remote", Fault.NONE);
        assertThat(signing.sign(asked.id(), paper, UNSEEN).isDone()).isTrue();
    }

    @Test
    void aKeyThatTheServiceDoesNotHoldIsNotTaken() {
        var owner = new AddKey.Owner.Person(chairman.account());

        assertThat(keys.add(new AddKey.Remote(owner, "không có"), chairman))
                .isEqualTo(Outcome.refused(new SigningKeyRefusal.NoSuchKey()));
        assertThat(keys.add(
                        new AddKey.Remote(new AddKey.Owner.Agency(SmallProvince.COMMUNE), "x"), People.ADMINISTRATOR))
                .isEqualTo(Outcome.refused(new SigningKeyRefusal.SealNotRemote()));
    }

    private static Certificate person() {
        return AUTHORITY.issue("Nguyễn Văn Ánh", "UBND xã Thử", FROM, TO);
    }

    private SigningKey fileKey(Certificate issued) {
        var owner = new AddKey.Owner.Person(chairman.account());
        return keys.add(new AddKey.OfFile(owner, issued.pkcs12(PASSWORD), PASSWORD), chairman)
                .orThrow();
    }

    private SigningKey remoteKey() {
        var credential = UUID.randomUUID().toString();
        PHONES.hold(credential, person());
        var owner = new AddKey.Owner.Person(chairman.account());
        return keys.add(new AddKey.Remote(owner, credential), chairman).orThrow();
    }

    private static void says(Status status) {
        PHONES.waiting().forEach(request -> PHONES.say(request.handle(), status));
    }

    private Outcome<SigningConsent, SigningRefusal> ask(SigningKey key, List<byte[]> papers) {
        return signing.ask(
                key.id(),
                PASSWORD,
                papers.stream().map(SigningWithOthersTest::shown).toList(),
                chairman);
    }

    private Outcome<byte[], SigningRefusal> signed(byte[] pdf, SigningKey key) {
        return signing.sign(ask(key, List.of(pdf)).orThrow().id(), pdf, UNSEEN);
    }

    private static ToSign shown(byte[] pdf) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(pdf);
            return new ToSign("Quyết định", HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
