package vn.motcua.files.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The key under which all files are kept: a setting, or else a file in the data folder, made when it is first needed.
 *
 * <p>Without it no file can be read again, so it belongs into the backup, apart from the files. Where several nodes
 * share the files, each must be given the same setting.
 */
@Component
public class FilesKey {

    /** 32 bytes in Base64. */
    static final String SETTING = "motcua.files.key";

    private static final int BYTES = 32;
    private static final byte[] OF_CONTENT = {'m', 'o', 't', 'c', 'u', 'a', ' ', 'f', 'i', 'l', 'e'};

    private final SingletonSupplier<byte[]> key;

    public FilesKey(@Value("${" + SETTING + ":}") String setting, @Value("${motcua.data:data}") Path data) {
        this.key = SingletonSupplier.of(() -> setting.isBlank() ? ofFile(data.resolve("files.key")) : decode(setting));
    }

    /** The key of one content; each has its own, so that a counter is nonce enough. */
    SecretKey ofContent(byte[] salt) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(key.obtain())
                    .addSalt(salt)
                    .thenExpand(OF_CONTENT, BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The name under which a content lies: it tells nobody without the key that a certain file is among them. */
    public String placeOf(String sha256) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.obtain(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(sha256)));
        } catch (NoSuchAlgorithmException | InvalidKeyException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static byte[] ofFile(Path file) {
        try {
            create(file);
            return decode(Files.readString(file).strip());
        } catch (IOException problem) {
            throw new UncheckedIOException("the key of the files cannot be read or made: " + file, problem);
        }
    }

    private static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path part = Files.createTempFile(folder, "files", ".key", ownerOnly);
        byte[] made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        Files.writeString(part, Base64.getEncoder().encodeToString(made), StandardOpenOption.WRITE);
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
