package vn.motcua.signatures.keys;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SigningKey.Keeping;
import vn.motcua.signatures.SigningKeyRefusal;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.spi.RemoteSigning;
import vn.motcua.signatures.spi.RemoteSigning.RemoteSigningAway;

/** Looks for a key that is to be kept: whether it is there, and the secret opens it. */
@Component
public class KeySearch {

    private final FileKeys files;
    private final TokenKeys tokens;
    private final ObjectProvider<RemoteSigning> remote;

    KeySearch(FileKeys files, TokenKeys tokens, ObjectProvider<RemoteSigning> remote) {
        this.files = files;
        this.tokens = tokens;
        this.remote = remote;
    }

    public Outcome<FoundKey, SigningKeyRefusal> find(AddKey command) {
        return switch (command) {
            case AddKey.OfFile file
            when file.pkcs12().length > SigningKeys.LARGEST_FILE ->
                Outcome.refused(new SigningKeyRefusal.TooLarge(SigningKeys.LARGEST_FILE / 1024));
            case AddKey.OfFile(var owner, var pkcs12, var password) ->
                found(Keeping.FILE, files.unlock(pkcs12, password), pkcs12, "", password);
            case AddKey.OnToken(var owner, var token, var label, var pin) ->
                found(Keeping.TOKEN, tokens.unlock(token, label, pin), null, TokenKeys.place(token, label), pin);
            case AddKey.Remote(AddKey.Owner.Agency agency, var credential) ->
                Outcome.refused(new SigningKeyRefusal.SealNotRemote());
            case AddKey.Remote(var owner, var credential) -> remote(credential);
        };
    }

    private static Outcome<FoundKey, SigningKeyRefusal> found(
            Keeping keeping, Unlocking unlocking, byte @Nullable [] material, String place, char[] secret) {
        return switch (unlocking) {
            case Unlocking.Open(var key) -> {
                try (key) {
                    var certificate = key.certificate().getCertificate();
                    yield Outcome.done(new FoundKey(keeping, certificate, material, place, secret));
                }
            }
            case Unlocking.WrongSecret() -> Outcome.refused(new SigningKeyRefusal.WrongSecret());
            case Unlocking.TokenLocked(var token) -> Outcome.refused(new SigningKeyRefusal.TokenLocked(token));
            case Unlocking.Nothing() -> Outcome.refused(new SigningKeyRefusal.Unreadable());
            case Unlocking.Away(var service) -> Outcome.refused(new SigningKeyRefusal.ServiceAway(service));
        };
    }

    private Outcome<FoundKey, SigningKeyRefusal> remote(String credential) {
        var service = remote.getIfAvailable();
        if (service == null) {
            return Outcome.refused(new SigningKeyRefusal.ServiceAway(credential));
        }
        try {
            return service.certificate(credential)
                    .<Outcome<FoundKey, SigningKeyRefusal>>map(certificate ->
                            Outcome.done(new FoundKey(Keeping.REMOTE, certificate, null, credential, new char[0])))
                    .orElseGet(() -> Outcome.refused(new SigningKeyRefusal.NoSuchKey()));
        } catch (RemoteSigningAway away) {
            return Outcome.refused(new SigningKeyRefusal.ServiceAway(service.name()));
        }
    }
}
