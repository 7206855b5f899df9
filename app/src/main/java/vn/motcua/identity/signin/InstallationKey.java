package vn.motcua.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.identity.sessions.Secrets;

/**
 * The key of this installation: a setting, or else a file in the data folder, made when it is first needed.
 *
 * <p>Where several nodes share a database, each must be given the same setting.
 */
@Component
class InstallationKey {

    /** 32 bytes in Base64. */
    static final String SETTING = "motcua.identity.key";

    private static final int BYTES = 32;

    private final SingletonSupplier<byte[]> key;

    InstallationKey(@Value("${" + SETTING + ":}") String setting, @Value("${motcua.data:data}") Path data) {
        this.key =
                SingletonSupplier.of(() -> setting.isBlank() ? ofFile(data.resolve("identity.key")) : decode(setting));
    }

    byte[] bytes() {
        return key.obtain();
    }

    private static byte[] ofFile(Path file) {
        try {
            create(file);
            return decode(Files.readString(file).strip());
        } catch (IOException problem) {
            throw new UncheckedIOException("the installation's key cannot be read or made: " + file, problem);
        }
    }

    private static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        var part = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "identity",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, Base64.getEncoder().encodeToString(Secrets.random(BYTES)), StandardOpenOption.WRITE);
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another process was first; its key is the one.
        } finally {
            Files.delete(part);
        }
    }

    private static byte[] decode(String text) {
        var bytes = Base64.getDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalStateException(SETTING + " must be " + BYTES + " bytes in Base64, not " + bytes.length);
        }
        return bytes;
    }
}
