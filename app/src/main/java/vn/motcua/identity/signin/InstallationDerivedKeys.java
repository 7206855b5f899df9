package vn.motcua.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;
import vn.motcua.identity.DerivedKeys;

/** HKDF with SHA-256 (RFC 5869). */
@Component
class InstallationDerivedKeys implements DerivedKeys {

    private static final int BYTES = 32;

    private final InstallationKey key;

    InstallationDerivedKeys(InstallationKey key) {
        this.key = key;
    }

    @Override
    public byte[] key(String purpose, byte[] salt) {
        var parameters = HKDFParameterSpec.ofExtract()
                .addIKM(key.bytes())
                .addSalt(salt)
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
