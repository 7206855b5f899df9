package vn.motcua.signatures.spi;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import vn.motcua.signatures.ToSign;

/**
 * A service that holds people's keys and asks them on the phone (chữ ký số từ xa, mobile signing).
 *
 * <p>It sees names and hashes, never a file. Every method throws {@link RemoteSigningAway} when it does not answer.
 */
public interface RemoteSigning {

    /** What people call it. */
    String name();

    /** The certificate of a key that it holds; empty when it knows none of that name. */
    Optional<X509Certificate> certificate(String credential);

    /**
     * Asks the holder on the phone, once for all files.
     *
     * @return the request, to be asked after and signed under
     */
    String ask(String credential, List<ToSign> files, String askedBy);

    Answer answer(String request);

    /**
     * Signs under a request that was confirmed.
     *
     * @param fileSha256 of the file that was shown on the phone, for which the signature is made
     * @param digest SHA-256 of what is signed
     * @return the signature, PKCS#1 with SHA-256
     */
    byte[] sign(String request, String fileSha256, byte[] digest);

    /** What the holder has said. */
    enum Answer {
        WAITING,
        CONFIRMED,
        DECLINED,
        EXPIRED
    }

    /** It does not answer, or not as agreed. */
    class RemoteSigningAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public RemoteSigningAway(String service, Throwable cause) {
            super(service, cause);
        }

        public RemoteSigningAway(String service) {
            super(service);
        }
    }
}
