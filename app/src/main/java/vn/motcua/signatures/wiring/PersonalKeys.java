package vn.motcua.signatures.wiring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.store.KeyTable;
import vn.motcua.signatures.store.StoredKey;

/** The keys of persons, each for its holder only. */
@Component
class PersonalKeys {

    private final KeyTable table;
    private final KeyAccess access;

    PersonalKeys(KeyTable table, KeyAccess access) {
        this.table = table;
        this.access = access;
    }

    List<SigningKey> of(Actor.Staff person) {
        return table.ofHolder(person.account());
    }

    /** The key, if the person may sign so many files with it now. */
    Outcome<StoredKey, SigningRefusal> usable(SigningKeyId id, int files, Actor.Staff person) {
        if (files > Signing.MOST_FILES) {
            return Outcome.refused(new SigningRefusal.TooManyFiles(Signing.MOST_FILES));
        }
        var found = table.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(new SigningRefusal.NoSuchKey());
        }
        if (!person.account().equals(found.get().key().holder())) {
            return Outcome.refused(new SigningRefusal.NotYours());
        }
        return access.objection(found.get())
                .<Outcome<StoredKey, SigningRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(found.get()));
    }

    /** Tries a secret that somebody typed; wrong ones are counted. */
    Optional<SigningRefusal> tryOut(StoredKey key, char[] secret) {
        return access.tryOut(key, secret);
    }
}
