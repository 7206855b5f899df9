package vn.motcua.signatures.wiring;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SigningKey.Keeping;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.signatures.keys.Grant;
import vn.motcua.signatures.keys.SealedSecrets;
import vn.motcua.signatures.keys.UnlockedKey;
import vn.motcua.signatures.keys.Unlocker;
import vn.motcua.signatures.keys.Unlocking;
import vn.motcua.signatures.store.StoredKey;
import vn.motcua.signatures.store.TrustTable;
import vn.motcua.signatures.store.WrongSecrets;

/** Whether a key may be used now, and the way to it. */
@Component
class KeyAccess {

    private final Unlocker unlocker;
    private final SealedSecrets secrets;
    private final SealRight sealRight;
    private final WrongSecrets wrongSecrets;
    private final TrustTable trust;
    private final Clock clock;

    KeyAccess(
            Unlocker unlocker,
            SealedSecrets secrets,
            SealRight sealRight,
            WrongSecrets wrongSecrets,
            TrustTable trust,
            Clock clock) {
        this.unlocker = unlocker;
        this.secrets = secrets;
        this.sealRight = sealRight;
        this.wrongSecrets = wrongSecrets;
        this.trust = trust;
        this.clock = clock;
    }

    /** Why nothing is signed with the key now: its certificate's time, or that it was revoked. */
    Optional<SigningRefusal> objection(StoredKey key) {
        var now = clock.instant();
        return Certificates.refusalAt(now, key.key().validFrom(), key.key().validTo())
                .or(() -> trust.isRevoked(key.certificate())
                        ? Optional.of(new SigningRefusal.CertificateRevoked())
                        : Optional.empty());
    }

    /** Tries a secret that somebody typed; wrong ones are counted. */
    Optional<SigningRefusal> tryOut(StoredKey key, char[] secret) {
        var now = clock.instant();
        var charged = wrongSecrets.charge(key.id(), now);
        if (charged.isEmpty()) {
            var until = wrongSecrets.limit(key.id()).lockedUntil();
            return Optional.of(new SigningRefusal.Locked(until == null ? now : until));
        }
        return switch (unlock(key, new Grant.Secret(secret))) {
            case Outcome.Done(var unlocked) -> {
                unlocked.close();
                wrongSecrets.forget(key.id());
                yield Optional.empty();
            }
            case Outcome.Refused(SigningRefusal.WrongSecret wrong) -> {
                var until = charged.get().lockedUntil();
                yield Optional.of(
                        until == null
                                ? new SigningRefusal.WrongSecret(charged.get().attemptsLeft(now))
                                : new SigningRefusal.Locked(until));
            }
            case Outcome.Refused(var other) -> {
                wrongSecrets.forget(key.id());
                yield Optional.of(other);
            }
        };
    }

    boolean maySeal(Actor.Staff person, UnitCode agency) {
        return sealRight.holds(person, agency);
    }

    /** Of a seal, which is kept with it. */
    char[] secretOf(StoredKey seal) {
        var secret = seal.secret();
        return secret == null ? new char[0] : SealedSecrets.chars(secrets.open(secret, seal.id()));
    }

    /** Unlocks by what is known to be right, or was once. */
    Outcome<UnlockedKey, SigningRefusal> unlock(StoredKey key, Grant grant) {
        return switch (unlocker.unlock(key, grant)) {
            case Unlocking.Open(var unlocked) -> Outcome.done(unlocked);
            case Unlocking.WrongSecret() -> Outcome.refused(new SigningRefusal.WrongSecret(0));
            case Unlocking.Away(var service) -> Outcome.refused(away(key, service));
            case Unlocking.TokenLocked(var token) -> Outcome.refused(new SigningRefusal.TokenLocked(token));
            case Unlocking.Nothing() -> Outcome.refused(new SigningRefusal.NoSuchKey());
        };
    }

    /** A token is plugged in again or reported lost; a service comes back by itself. */
    static SigningRefusal away(StoredKey key, String service) {
        return key.key().keeping() == Keeping.TOKEN
                ? new SigningRefusal.TokenAway(service)
                : new SigningRefusal.ServiceAway(service);
    }
}
