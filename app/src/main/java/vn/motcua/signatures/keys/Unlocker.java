package vn.motcua.signatures.keys;

import org.springframework.stereotype.Component;
import vn.motcua.signatures.store.StoredKey;

/** Unlocks a key wherever it lies. */
@Component
public class Unlocker {

    private final SealedSecrets secrets;
    private final FileKeys files;

    Unlocker(SealedSecrets secrets, FileKeys files) {
        this.secrets = secrets;
        this.files = files;
    }

    /** @param secret password or PIN; not looked at for a remote key */
    public Unlocking unlock(StoredKey key, char[] secret) {
        return switch (key.key().keeping()) {
            case FILE -> {
                var material = key.material();
                yield material == null
                        ? new Unlocking.Nothing()
                        : files.unlock(secrets.open(material, key.id()), secret);
            }
            case TOKEN, REMOTE -> new Unlocking.Nothing();
        };
    }
}
