package vn.motcua.benchmarks.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import vn.motcua.simulators.trust.Certificate;

/** Puts a key onto the first token that the library knows. */
final class Token {

    private static final String LABEL = "benchmark";

    private Token() {}

    static String fill(Path library, Certificate certificate, char[] pin) throws GeneralSecurityException, IOException {
        var provider = Security.getProvider("SunPKCS11")
                .configure("--name=filler\nlibrary=" + library + "\nslotListIndex=0\n"
                        + "attributes(*,CKO_PRIVATE_KEY,*)={\nCKA_TOKEN=true\nCKA_SENSITIVE=true\n}\n");
        var token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, pin);
        token.setKeyEntry(
                LABEL, certificate.key(), null, new X509Certificate[] {certificate.certificate(), certificate.issuer()
                });
        return LABEL;
    }
}
