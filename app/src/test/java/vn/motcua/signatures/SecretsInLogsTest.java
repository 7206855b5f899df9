package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.math.BigInteger;
import java.security.interfaces.RSAPrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;
import vn.motcua.testing.TestAuthority.Issued;
import vn.motcua.testing.TestPdf;

/** However much is logged, nothing in it helps to sign in somebody's name. */
@ProductTest
class SecretsInLogsTest {

    private static final String WRONG = "mật khẩu gõ nhầm 4711";
    private static final List<String> TALKATIVE = List.of(
            "vn.motcua", "eu.europa.esig", "org.springframework.jdbc", "org.springframework.web", "org.apache.pdfbox");

    @Autowired
    Signing signing;

    @Autowired
    SigningKeys keys;

    @Autowired
    SignatureChecks checks;

    @Autowired
    MovableClock clock;

    @Autowired
    SmallProvince province;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Test
    void keysAndPasswordsStandInNoLineOfTheLog() {
        province.found();
        clock.moveTo("2026-01-05T08:00");
        var issued = TestAuthority.called("CA nhật ký").issue("Nguyễn Văn Ánh", "UBND xã Thử");
        byte[] file = issued.pkcs12();

        String said = listening(() -> useOf(issued, file));

        assertThat(said).as("somebody listened").contains("signatures.signing_key");
        assertThat(secretsOf(issued, file))
                .allSatisfy(secret -> assertThat(said)
                        .as(secret.substring(0, Math.min(8, secret.length())) + "…")
                        .doesNotContainIgnoringCase(secret));
    }

    private void useOf(Issued issued, byte[] file) {
        var chairman = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
        var owner = new AddKey.Owner.Person(chairman.account());
        byte[] pdf = TestPdf.saying("Quyet dinh " + UUID.randomUUID());
        var shown = List.of(new ToSign("Quyết định", Certificates.sha256(pdf)));

        assertThat(keys.add(new AddKey.OfFile(owner, file, WRONG.toCharArray()), chairman)
                        .isDone())
                .isFalse();
        var key = keys.add(new AddKey.OfFile(owner, file, TestAuthority.PASSWORD), chairman)
                .orThrow();
        assertThat(signing.ask(key.id(), WRONG.toCharArray(), shown, chairman).isDone())
                .isFalse();
        var consent =
                signing.ask(key.id(), TestAuthority.PASSWORD, shown, chairman).orThrow();
        checks.check(
                signing.sign(consent.id(), pdf, new SignatureMark("Ký", null)).orThrow());
        keys.add(
                        new AddKey.OfFile(
                                new AddKey.Owner.Agency(new UnitCode("T1.98")),
                                TestAuthority.called("CA dấu")
                                        .issue("Dấu", "Dấu")
                                        .pkcs12(),
                                TestAuthority.PASSWORD),
                        People.ADMINISTRATOR)
                .orThrow();
    }

    /** In every form in which a log might write them down. */
    private static List<String> secretsOf(Issued issued, byte[] file) {
        BigInteger exponent = ((RSAPrivateKey) issued.key()).getPrivateExponent();
        var written = new ArrayList<String>(
                List.of(WRONG, new String(TestAuthority.PASSWORD), exponent.toString(), exponent.toString(16)));
        for (byte[] bytes : List.of(issued.key().getEncoded(), file)) {
            byte[] inside = Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length / 2 + 48);
            written.add(Base64.getEncoder().encodeToString(inside));
            written.add(HexFormat.of().formatHex(inside).toLowerCase(Locale.ROOT));
            written.add(Arrays.toString(inside).replaceAll("[\\[\\]]", ""));
        }
        return written;
    }

    private String listening(Runnable act) {
        var before = TALKATIVE.stream().map(name -> logger(name).getLevel()).toList();
        log.start();
        TALKATIVE.forEach(name -> listen(logger(name), true, Level.TRACE));
        try {
            act.run();
        } finally {
            for (int each = 0; each < TALKATIVE.size(); each++) {
                listen(logger(TALKATIVE.get(each)), false, before.get(each));
            }
        }
        return log.list.stream().flatMap(SecretsInLogsTest::words).collect(Collectors.joining("\n"));
    }

    /** What is heard here is not printed as well. */
    private void listen(Logger logger, boolean begin, @Nullable Level level) {
        logger.setLevel(level);
        logger.setAdditive(!begin);
        if (begin) {
            logger.addAppender(log);
        } else {
            logger.detachAppender(log);
        }
    }

    private static Stream<String> words(ILoggingEvent event) {
        var problem = event.getThrowableProxy();
        return Stream.of(event.getFormattedMessage(), problem == null ? "" : ThrowableProxyUtil.asString(problem));
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
