package vn.motcua.signatures.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.motcua.identity.DerivedKeys;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.store.ConsentTable;

/** Encrypts key files and secrets (AES-256-GCM), each bound to what it belongs to. */
@Component
public class SealedSecrets {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DerivedKeys keys;

    SealedSecrets(DerivedKeys keys) {
        this.keys = keys;
    }

    /** For as long as the key is kept: opened by the installation's key. */
    public byte[] close(byte[] secret, SigningKeyId owner) {
        return close(secret, kept(), owner);
    }

    /** @throws IllegalStateException when it was encrypted by another installation or for another key */
    public byte[] open(byte[] closed, SigningKeyId owner) {
        return open(closed, kept(), owner);
    }

    /** For one agreement: opened by the installation's key together with the agreement's identifier. */
    public byte[] close(byte[] secret, UUID consent, SigningKeyId owner) {
        return close(secret, lent(consent), owner);
    }

    /** @throws IllegalStateException when it was encrypted by another installation or for another agreement or key */
    public byte[] open(byte[] closed, UUID consent, SigningKeyId owner) {
        return open(closed, lent(consent), owner);
    }

    private byte[] kept() {
        return keys.key("signatures.kept", new byte[0]);
    }

    private byte[] lent(UUID consent) {
        return keys.key("signatures.consent", ConsentTable.bytes(consent));
    }

    private static byte[] close(byte[] secret, byte[] key, SigningKeyId owner) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(secret);
            return ByteBuffer.allocate(nonce.length + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static byte[] open(byte[] closed, byte[] key, SigningKeyId owner) {
        var nonce = Arrays.copyOf(closed, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, owner)
                    .doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(
                    "a signing key cannot be decrypted: does every node have the same motcua.identity.key?", problem);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, SigningKeyId owner)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** As it is encrypted. */
    public static byte[] bytes(char[] secret) {
        var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** As it is typed. */
    public static char[] chars(byte[] secret) {
        var buffer = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(secret));
        var chars = new char[buffer.remaining()];
        buffer.get(chars);
        return chars;
    }
}
