package vn.motcua.digitisation.spi;

import java.util.Optional;

/** Makes a JPEG of the photographs that some phones take in HEIC. */
public interface HeicConversion {

    /** The photograph as JPEG, turned as it was seen; empty when nothing here can read it. */
    Optional<byte[]> jpegOf(byte[] heic);
}
