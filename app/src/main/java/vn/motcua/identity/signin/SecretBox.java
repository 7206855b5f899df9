package vn.motcua.identity.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.motcua.identity.sessions.Secrets;
import vn.motcua.shared.AccountId;

/** Encrypts second factors, so that a copy of the database alone lets nobody in (AES-256-GCM). */
@Component
class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final InstallationKey key;

    SecretBox(InstallationKey key) {
        this.key = key;
    }

    /** @param owner bound to the secret, which cannot be moved to another account */
    byte[] close(byte[] secret, AccountId owner) {
        var nonce = Secrets.random(NONCE_BYTES);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
            return ByteBuffer.allocate(nonce.length + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** @throws IllegalStateException when it was encrypted with another key or for another account */
    byte[] open(byte[] closed, AccountId owner) {
        var buffer = ByteBuffer.wrap(closed);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var encrypted = new byte[buffer.remaining()];
        buffer.get(encrypted);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(encrypted);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(
                    "a second factor cannot be decrypted: does every node have the same " + InstallationKey.SETTING
                            + "?",
                    problem);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, AccountId owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
