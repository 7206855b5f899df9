package vn.motcua.files.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** The chunks of one content, in their order. */
final class Chunks {

    static final int SIZE = 64 << 10;
    static final int TAG = 16;

    private static final int NONCE = 12;

    private final SecretKey key;
    private long number;

    Chunks(SecretKey key) {
        this.key = key;
    }

    byte[] seal(byte[] chunk, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, last).doFinal(chunk);
    }

    byte[] open(byte[] sealed, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .putLong(number++)
                .putInt(last ? 1 : 0)
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        return cipher;
    }
}
