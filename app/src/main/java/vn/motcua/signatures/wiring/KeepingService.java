package vn.motcua.signatures.wiring;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeyRefusal;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.signatures.keys.FoundKey;
import vn.motcua.signatures.keys.KeySearch;
import vn.motcua.signatures.keys.SealedSecrets;
import vn.motcua.signatures.store.KeyTable;
import vn.motcua.signatures.store.StoredKey;
import vn.motcua.signatures.store.UseTable;
import vn.motcua.signatures.store.UseTable.By;

@Service
class KeepingService implements SigningKeys {

    private static final int MOST_KEYS = 500;
    private static final int MOST_USES = 100;

    private final KeyTable keys;
    private final KeySearch search;
    private final SealedSecrets secrets;
    private final UseTable uses;
    private final UseNotes notes;
    private final Clock clock;

    KeepingService(KeyTable keys, KeySearch search, SealedSecrets secrets, UseTable uses, UseNotes notes, Clock clock) {
        this.keys = keys;
        this.search = search;
        this.secrets = secrets;
        this.uses = uses;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<SigningKey, SigningKeyRefusal> add(AddKey command, Actor.Staff by) {
        if (!mayKeep(holder(command.owner()), by)) {
            return Outcome.refused(new SigningKeyRefusal.NotAllowed());
        }
        return switch (search.find(command)) {
            case Outcome.Done(var found) -> keep(command.owner(), found, by);
            case Outcome.Refused(var refusal) -> Outcome.refused(refusal);
        };
    }

    private Outcome<SigningKey, SigningKeyRefusal> keep(AddKey.Owner owner, FoundKey found, Actor.Staff by) {
        var certificate = found.certificate();
        if (!Certificates.isForSigning(certificate)) {
            return Outcome.refused(new SigningKeyRefusal.NotForSigning());
        }
        var until = certificate.getNotAfter().toInstant();
        if (clock.instant().isAfter(until)) {
            return Outcome.refused(new SigningKeyRefusal.Expired(until));
        }
        var stored = stored(key(owner, found.keeping(), certificate), found);
        if (!keys.add(stored, by.displayName(), clock.instant())) {
            return Outcome.refused(new SigningKeyRefusal.KnownAlready());
        }
        notes.kept(stored.id(), By.of(by), Act.ADDED);
        return Outcome.done(stored.key());
    }

    private StoredKey stored(SigningKey key, FoundKey found) {
        var material = found.material();
        boolean keepsSecret = key.kind() == SigningKey.Kind.AGENCY_SEAL;
        return new StoredKey(
                key,
                found.certificate(),
                material == null ? null : secrets.close(material, key.id()),
                found.place(),
                keepsSecret ? secrets.close(SealedSecrets.bytes(found.secret()), key.id()) : null);
    }

    private static SigningKey key(AddKey.Owner owner, SigningKey.Keeping keeping, X509Certificate certificate) {
        var holder = holder(owner);
        return new SigningKey(
                new SigningKeyId(UUID.randomUUID()),
                holder == null ? SigningKey.Kind.AGENCY_SEAL : SigningKey.Kind.PERSON,
                keeping,
                holder,
                agency(owner),
                Certificates.subject(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    @Override
    @Transactional
    public Outcome<SigningKey, SigningKeyRefusal> withdraw(SigningKeyId id, Actor.Staff by) {
        Optional<SigningKey> found = keys.find(id).map(StoredKey::key);
        if (found.isEmpty()) {
            return Outcome.refused(new SigningKeyRefusal.NoSuchKey());
        }
        if (!mayKeep(found.get().holder(), by)) {
            return Outcome.refused(new SigningKeyRefusal.NotAllowed());
        }
        keys.withdraw(id, clock.instant());
        notes.kept(id, By.of(by), Act.WITHDRAWN);
        return Outcome.done(found.get());
    }

    @Override
    public List<SigningKey> of(AccountId holder) {
        return keys.ofHolder(holder);
    }

    @Override
    public List<KeptKey> all() {
        return keys.latest(MOST_KEYS);
    }

    @Override
    public List<Use> uses(SigningKeyId key) {
        return uses.of(key, MOST_USES);
    }

    private static boolean mayKeep(@Nullable AccountId holder, Actor.Staff by) {
        return by.role() == Role.ADMINISTRATOR || by.account().equals(holder);
    }

    private static @Nullable AccountId holder(AddKey.Owner owner) {
        return owner instanceof AddKey.Owner.Person(var account) ? account : null;
    }

    private static @Nullable UnitCode agency(AddKey.Owner owner) {
        return owner instanceof AddKey.Owner.Agency(var unit) ? unit : null;
    }
}
