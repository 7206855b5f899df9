package vn.motcua.signatures.keys;

import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SigningKey.Keeping;
import vn.motcua.signatures.SigningKeyRefusal;
import vn.motcua.signatures.SigningKeys;

/** Looks for a key that is to be kept: whether it is there, and the secret opens it. */
@Component
public class KeySearch {

    private final FileKeys files;

    KeySearch(FileKeys files) {
        this.files = files;
    }

    public Outcome<FoundKey, SigningKeyRefusal> find(AddKey command) {
        return switch (command) {
            case AddKey.OfFile file -> inFile(file);
            case AddKey.OnToken token -> Outcome.refused(new SigningKeyRefusal.ServiceAway(token.token()));
            case AddKey.Remote remote -> Outcome.refused(new SigningKeyRefusal.ServiceAway(remote.credential()));
        };
    }

    private Outcome<FoundKey, SigningKeyRefusal> inFile(AddKey.OfFile file) {
        if (file.pkcs12().length > SigningKeys.LARGEST_FILE) {
            return Outcome.refused(new SigningKeyRefusal.TooLarge(SigningKeys.LARGEST_FILE / 1024));
        }
        return switch (files.unlock(file.pkcs12(), file.password())) {
            case Unlocking.Open(var key) -> {
                try (key) {
                    yield Outcome.done(new FoundKey(
                            Keeping.FILE, key.certificate().getCertificate(), file.pkcs12(), "", file.password()));
                }
            }
            case Unlocking.WrongSecret() -> Outcome.refused(new SigningKeyRefusal.WrongSecret());
            case Unlocking.Nothing() -> Outcome.refused(new SigningKeyRefusal.Unreadable());
            case Unlocking.Away(var service) -> Outcome.refused(new SigningKeyRefusal.ServiceAway(service));
        };
    }
}
