package vn.motcua.signatures.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.ToBeSigned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.security.auth.login.LoginException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.signatures.domain.SignatureSettings;
import vn.motcua.signatures.domain.SignatureSettings.Remote;
import vn.motcua.signatures.domain.SignatureSettings.Token;
import vn.motcua.signatures.domain.SignatureSettings.WhenAway;
import vn.motcua.testing.TestAuthority;

/**
 * Keys on a real PKCS#11 token, made by SoftHSM 2 in a folder of the test.
 *
 * <p>The library reads its configuration from the environment of the process, which a running JVM cannot change: what
 * signs runs in a JVM of its own, {@link TokenUser}.
 */
class TokenKeysTest {

    private static final String PIN = "482915";
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"));

    @TempDir
    static Path folder;

    private static Path library = Path.of("missing");

    @BeforeAll
    static void aTokenWithAKey() throws Exception {
        var found = LIBRARIES.stream().filter(Files::exists).findFirst();
        assumeTrue(found.isPresent() || "true".equals(System.getenv("CI")), "softhsm2 is not installed");
        library = found.orElseThrow();
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                folder.resolve("softhsm2.conf"),
                "directories.tokendir = " + folder.resolve("tokens") + "\nobjectstore.backend = file\n");
        var issued = TestAuthority.called("CA thiết bị").issue("Nguyễn Văn Ánh", "UBND xã Thử");
        Files.write(folder.resolve("key.p12"), issued.pkcs12());
        run(
                folder.resolve("softhsm2.conf"),
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                "thu",
                "--so-pin",
                "1111",
                "--pin",
                PIN);
        in(TokenFiller.class, folder.resolve("key.p12").toString());
    }

    @Test
    void aKeyOnATokenSigns() throws Exception {
        assertThat(in(TokenUser.class, "ky-duyet", PIN)).startsWith("SIGNED CN=Nguyễn Văn Ánh");
    }

    @Test
    void theOnlyKeyNeedsNoName() throws Exception {
        assertThat(in(TokenUser.class, "", PIN)).startsWith("SIGNED");
    }

    @Test
    void aWrongPinIsRecognisedEvenAfterARightOne() throws Exception {
        assertThat(in(TokenUser.class, "ky-duyet", PIN, "000000")).isEqualTo("SIGNED CN=Nguyễn Văn Ánh WRONG");
    }

    @Test
    void aKeyOfAnotherNameIsNotThere() throws Exception {
        assertThat(in(TokenUser.class, "khac", PIN)).isEqualTo("NOTHING");
    }

    @Test
    void aTokenThatIsNotSetUpIsAway() {
        var keys = new TokenKeys(settings(Map.of("hong", new Token("/nowhere/lib.so", -1))));

        assertThat(keys.unlock("hong", "", PIN.toCharArray())).isEqualTo(new Unlocking.Away("hong"));
        assertThat(keys.unlock("khac", "", PIN.toCharArray())).isEqualTo(new Unlocking.Away("khac"));
    }

    @Test
    void aTokenThatWasPulledOutIsAway() throws Exception {
        var empty = Files.createDirectories(folder.resolve("empty"));
        var settings = Files.writeString(
                folder.resolve("empty.conf"), "directories.tokendir = " + empty + "\nobjectstore.backend = file\n");

        assertThat(in(settings, TokenUser.class, "ky-duyet", PIN)).isEqualTo("AWAY");
    }

    /** SoftHSM never locks itself; real tokens do, after three to ten wrong PINs. */
    @Test
    void aTokenThatLockedItselfIsToldFromAWrongPin() {
        var locked = new DSSException("no keys", new LoginException("login failed"));
        locked.getCause().initCause(new IllegalStateException("CKR_PIN_LOCKED"));
        var wrong = new DSSException("no keys", new LoginException("CKR_PIN_INCORRECT"));
        var pulledOut = new DSSException("no keys", new IllegalStateException("CKR_DEVICE_REMOVED"));

        assertThat(TokenKeys.answer("thu", locked)).isEqualTo(new Unlocking.TokenLocked("thu"));
        assertThat(TokenKeys.answer("thu", wrong)).isEqualTo(new Unlocking.WrongSecret());
        assertThat(TokenKeys.answer("thu", pulledOut)).isEqualTo(new Unlocking.Away("thu"));
    }

    static SignatureSettings settings(Map<String, Token> tokens) {
        return new SignatureSettings(
                "", null, false, WhenAway.REFUSE, Duration.ofSeconds(5), tokens, new Remote("", "", ""));
    }

    /** Puts a key from a PKCS#12 file onto the token. */
    static final class TokenFiller {

        private TokenFiller() {}

        public static void main(String[] arguments) throws Exception {
            var file = java.security.KeyStore.getInstance("PKCS12");
            try (var stream = Files.newInputStream(Path.of(arguments[1]))) {
                file.load(stream, TestAuthority.PASSWORD);
            }
            var provider = java.security.Security.getProvider("SunPKCS11")
                    .configure("--name=filler\nlibrary=" + arguments[0] + "\nslotListIndex=0\n"
                            + "attributes(*,CKO_PRIVATE_KEY,*)={\nCKA_TOKEN=true\nCKA_SENSITIVE=true\n}\n");
            var token = java.security.KeyStore.getInstance("PKCS11", provider);
            token.load(null, PIN.toCharArray());
            token.setKeyEntry(
                    "ky-duyet", file.getKey("key", TestAuthority.PASSWORD), null, file.getCertificateChain("key"));
            System.out.println("FILLED");
        }
    }

    /** Tries the PINs one after the other, and signs where one is right. */
    static final class TokenUser {

        private TokenUser() {}

        public static void main(String[] arguments) throws Exception {
            var keys = new TokenKeys(settings(Map.of("thu", new Token(arguments[0], -1))));
            var said = new ArrayList<String>();
            for (int each = 2; each < arguments.length; each++) {
                said.add(
                        switch (keys.unlock("thu", arguments[1], arguments[each].toCharArray())) {
                            case Unlocking.Open(var key) -> signs(key);
                            case Unlocking.WrongSecret() -> "WRONG";
                            case Unlocking.Nothing() -> "NOTHING";
                            case Unlocking.TokenLocked(var token) -> "LOCKED";
                            case Unlocking.Away(var token) -> "AWAY";
                        });
            }
            System.out.write((String.join(" ", said) + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }

        private static String signs(UnlockedKey opened) throws Exception {
            try (var key = opened) {
                byte[] data = "Quyết định".getBytes(StandardCharsets.UTF_8);
                byte[] value =
                        key.sign(new ToBeSigned(data), DigestAlgorithm.SHA256).getValue();
                var check = Signature.getInstance("SHA256withRSA");
                check.initVerify(key.certificate().getPublicKey());
                check.update(data);
                var subject = key.certificate()
                        .getCertificate()
                        .getSubjectX500Principal()
                        .getName();
                return check.verify(value) ? "SIGNED " + subject.replaceAll(".*(CN=[^,]*).*", "$1") : "FORGED";
            }
        }
    }

    private static String in(Class<?> program, String... arguments) throws Exception {
        return in(folder.resolve("softhsm2.conf"), program, arguments);
    }

    private static String in(Path settings, Class<?> program, String... arguments) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(
                        Stream.of(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName(),
                                library.toString()),
                        Stream.of(arguments))
                .flatMap(each -> each)
                .toArray(String[]::new);
        return run(settings, command);
    }

    private static String run(Path settings, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("SOFTHSM2_CONF", settings.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(() -> said + read(folder.resolve("errors")))
                .isZero();
        return Objects.requireNonNull(said.lines().toList().getLast());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException none) {
            return "";
        }
    }
}
