package vn.motcua.identity;

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
}
