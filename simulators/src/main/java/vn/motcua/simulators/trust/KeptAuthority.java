package vn.motcua.simulators.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** An authority that lies in a folder, so that what it issued is known again at the next start. */
public final class KeptAuthority {

    private static final char[] PASSWORD = "simulators".toCharArray();
    private static final String NAME = "Tổ chức chứng thực mô phỏng";
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration TEN_YEARS = Duration.ofDays(3650);

    private final Path folder;
    private final String address;

    /** @param address where it answers; it stands in the certificates, so it must stay the same for a folder */
    public KeptAuthority(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    /** The authority, founded now if there was none, with certificates that reach back for a year. */
    public Authority authority(Clock clock) throws IOException {
        var now = clock.instant();
        var own = kept(
                "authority.p12",
                () -> Authority.found(NAME, now.minus(A_YEAR), now.plus(TEN_YEARS), address)
                        .own());
        return new Authority(own, address);
    }

    /** The key of somebody who signs by phone. */
    public Certificate holder(Authority authority, Clock clock) throws IOException {
        var now = clock.instant();
        return kept(
                "phone.p12",
                () -> authority.issue("Người ký từ xa", "Mô phỏng", now.minus(A_YEAR), now.plus(TEN_YEARS)));
    }

    private Certificate kept(String name, Supplier<Certificate> made) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Files.write(file, made.get().pkcs12(PASSWORD));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(stream, PASSWORD);
            var chain = store.getCertificateChain("key");
            return new Certificate(
                    (X509Certificate) chain[0], (PrivateKey) store.getKey("key", PASSWORD), (X509Certificate)
                            chain[chain.length - 1]);
        } catch (GeneralSecurityException problem) {
            throw new IOException(problem);
        }
    }
}
