package vn.motcua.signatures;

/**
 * A file that its holder is asked to sign.
 *
 * @param name what the holder reads
 * @param sha256 of the file, 64 hexadecimal digits
 */
public record ToSign(String name, String sha256) {}
