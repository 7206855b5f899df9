package vn.motcua.identity;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Keys for one purpose each, derived from the one key of the installation, and so the same on each of its nodes. */
public interface DerivedKeys {

    /**
     * A key that tells nothing of the others.
     *
     * @param purpose such as {@code signatures.kept}; the same purpose and salt give the same key
     * @param salt may be empty
     * @return 32 bytes
     */
    byte[] key(String purpose, byte[] salt);

    /** The same with an id as salt: a key for one purpose and one thing. */
    default byte[] key(String purpose, UUID of) {
        var salt = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(of.getMostSignificantBits())
                .putLong(of.getLeastSignificantBits());
        return key(purpose, salt.array());
    }
}
