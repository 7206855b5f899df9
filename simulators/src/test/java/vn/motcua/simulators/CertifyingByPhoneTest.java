package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.Delivery;
import vn.motcua.certification.CertifiedCopy.Request;
import vn.motcua.certification.CertifiedCopy.State;
import vn.motcua.certification.Comparison;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.NewCopy;
import vn.motcua.certification.RefusalReason;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.signatures.SignatureReport.Line;
import vn.motcua.signatures.SignatureReport.Verdict;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.Trust;
import vn.motcua.simulators.phone.Request.Status;
import vn.motcua.simulators.phone.SigningServer;
import vn.motcua.simulators.trust.Authority;
import vn.motcua.simulators.trust.Revocations;
import vn.motcua.simulators.trust.TrustServer;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;

/** A chairman away from the desk certifies a copy on the phone; the book waits for the answer and has no gaps. */
@ProductTest
class CertifyingByPhoneTest {

    private static final char[] PASSWORD = "mật khẩu".toCharArray();
    private static final char[] NONE = {};
    private static final Faults FAULTS = new Faults();
    private static final SigningServer PHONES = new SigningServer(FAULTS);
    private static final Clock NOW = Clock.systemUTC();
    private static final Instant FROM = NOW.instant().minus(Duration.ofDays(30));
    private static final Instant TO = NOW.instant().plus(Duration.ofDays(3650));
    private static final HttpServer SERVER = server();
    private static final String ADDRESS =
            "http://127.0.0.1:" + SERVER.getAddress().getPort();
    private static final Authority AUTHORITY = Authority.found("Tổ chức chứng thực mô phỏng", FROM, TO, ADDRESS);

    @Autowired
    CertifiedCopies copies;

    @Autowired
    SigningKeys keys;

    @Autowired
    SignatureChecks checks;

    @Autowired
    KeptFiles files;

    @Autowired
    Trust trust;

    @Autowired
    MovableClock clock;

    @Autowired
    SmallProvince province;

    private final Actor.Staff officer = SignedIn.staff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
    private final Actor.Staff chairman = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());

    @DynamicPropertySource
    static void phones(DynamicPropertyRegistry settings) {
        new TrustServer(AUTHORITY, new Revocations(AUTHORITY, NOW, Duration.ofDays(1)), FAULTS, NOW).on(SERVER);
        PHONES.on(SERVER);
        SERVER.start();
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
        var seal = AUTHORITY.issue("UBND xã Thử", "UBND xã Thử", FROM, TO).pkcs12(PASSWORD);
        keys.add(
                        new AddKey.OfFile(new AddKey.Owner.Agency(SmallProvince.COMMUNE), seal, PASSWORD),
                        People.ADMINISTRATOR)
                .orThrow();
    }

    @Test
    void theCopyIsNumberedSealedAndEnteredOnceThePhoneSaysYes() throws InterruptedException {
        var phone = phone();
        var received = receive();

        var asked = copies.certify(received.id(), phone, NONE, chairman).orThrow();

        assertThat(asked.isOnThePhone()).isTrue();
        assertThat(asked.state()).isEqualTo(State.COMPARED);
        assertThat(copies.certify(received.id(), phone, NONE, chairman))
                .isEqualTo(Outcome.refused(new CopyRefusal.AskedAlready()));
        says(Status.authorized);
        var certified = when(received, copy -> copy.state() == State.CERTIFIED);
        var entry = Objects.requireNonNull(certified.entry());
        var report = checks.check(files.bytes(entry.file()));
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).extracting(Line::signer).containsExactly("Nguyễn Văn Ánh", "UBND xã Thử");
    }

    @Test
    void aNoOnThePhoneUsesNoNumberAndTheCopyCanBeSignedAnew() throws InterruptedException {
        var phone = phone();
        var received = receive();
        copies.certify(received.id(), phone, NONE, chairman).orThrow();
        int before = copies.book(chairman, year()).size();

        says(Status.declined);

        var declined = when(received, copy -> copy.phone() != null && !copy.isOnThePhone());
        assertThat(declined.state()).isEqualTo(State.COMPARED);
        assertThat(Objects.requireNonNull(declined.phone()).problem())
                .extracting(problem -> Objects.requireNonNull(problem).key())
                .isEqualTo("signatures.no-consent.DECLINED");
        assertThat(copies.book(chairman, year())).hasSize(before);
        copies.certify(received.id(), phone, NONE, chairman).orThrow();
        says(Status.authorized);
        var entry = when(received, copy -> copy.state() == State.CERTIFIED).entry();
        assertThat(Objects.requireNonNull(entry).number()).isEqualTo(before + 1);
    }

    @Test
    void whoIsRefusedMeanwhileIsNotCertifiedByALateYes() throws InterruptedException {
        var received = receive();
        copies.certify(received.id(), phone(), NONE, chairman).orThrow();
        copies.refuse(received.id(), RefusalReason.ERASED, "", chairman).orThrow();
        int before = copies.book(chairman, year()).size();

        says(Status.authorized);
        Thread.sleep(Duration.ofSeconds(3));

        assertThat(copies.find(received.id(), chairman).orElseThrow().state()).isEqualTo(State.REFUSED);
        assertThat(copies.book(chairman, year())).hasSize(before);
    }

    private int year() {
        return clock.instant().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
    }

    private CertifiedCopy when(CertifiedCopy copy, Predicate<CertifiedCopy> holds) throws InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            var found = copies.find(copy.id(), chairman).orElseThrow();
            if (holds.test(found)) {
                return found;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("nothing came of the copy: " + copies.find(copy.id(), chairman));
    }

    private static void says(Status status) {
        PHONES.waiting().forEach(request -> PHONES.say(request.handle(), status));
    }

    private CertifiedCopy receive() {
        var request = new Request(
                "Nguyễn Thị Hoa",
                "",
                "Giấy khai sinh",
                "45/2019",
                "UBND xã Thử",
                LocalDate.of(2019, 3, 12),
                Delivery.DESK);
        var scan = new NewCopy.Scan("trang.pdf", TestPdf.saying("GIAY KHAI SINH " + UUID.randomUUID()));
        return copies.receive(new NewCopy(request, EnumSet.allOf(Comparison.class), List.of(scan)), officer)
                .orThrow();
    }

    private SigningKeyId phone() {
        var credential = UUID.randomUUID().toString();
        PHONES.hold(credential, AUTHORITY.issue("Nguyễn Văn Ánh", "UBND xã Thử", FROM, TO));
        var owner = new AddKey.Owner.Person(chairman.account());
        return keys.add(new AddKey.Remote(owner, credential), chairman)
                .orThrow()
                .id();
    }
}
