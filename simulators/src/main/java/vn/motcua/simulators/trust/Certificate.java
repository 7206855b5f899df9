package vn.motcua.simulators.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A certificate with its private key and the authority above it. */
public record Certificate(X509Certificate certificate, PrivateKey key, X509Certificate issuer) {

    /** As a PKCS#12 file. */
    public byte[] pkcs12(char[] password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", key, password, chain());
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, password);
            return bytes.toByteArray();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The certificate and the authority above it, unless it is the authority itself. */
    private X509Certificate[] chain() {
        return certificate.equals(issuer)
                ? new X509Certificate[] {certificate}
                : new X509Certificate[] {certificate, issuer};
    }
}
