package vn.motcua.signatures.wiring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent;
import vn.motcua.signatures.SigningConsent.State;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.ToSign;
import vn.motcua.signatures.store.Consent;
import vn.motcua.signatures.store.KeyTable;
import vn.motcua.signatures.store.StoredKey;
import vn.motcua.signatures.store.UseTable.By;

/** Each attempt is written down, whatever comes of it. */
@Service
class SigningService implements Signing {

    private static final int NAMES_NOTED = 3;

    private final KeyTable keys;
    private final KeyAccess access;
    private final Consents consents;
    private final Hand hand;
    private final Notes notes;
    private final Clock clock;

    SigningService(KeyTable keys, KeyAccess access, Consents consents, Hand hand, Notes notes, Clock clock) {
        this.keys = keys;
        this.access = access;
        this.consents = consents;
        this.hand = hand;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public List<SigningKey> keysOf(Actor.Staff person) {
        return keys.ofHolder(person.account());
    }

    @Override
    public Optional<SigningKey> sealOf(UnitCode agency) {
        return keys.sealOf(agency, clock.instant()).map(StoredKey::key);
    }

    @Override
    public Outcome<SigningConsent, SigningRefusal> ask(
            SigningKeyId key, char[] secret, List<ToSign> what, Actor.Staff person) {
        var outcome = decide(keys.find(key), secret, what, By.of(person));
        notes.asked(key, By.of(person), names(what), outcome);
        return outcome;
    }

    private Outcome<SigningConsent, SigningRefusal> decide(
            Optional<StoredKey> found, char[] secret, List<ToSign> what, By by) {
        if (what.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to sign");
        }
        if (what.size() > MOST_FILES) {
            return Outcome.refused(new SigningRefusal.TooManyFiles(MOST_FILES));
        }
        if (found.isEmpty()) {
            return Outcome.refused(new SigningRefusal.NoSuchKey());
        }
        var key = found.get();
        if (!by.account().equals(key.key().holder())) {
            return Outcome.refused(new SigningRefusal.NotYours());
        }
        return access.objection(key)
                .or(() -> access.tryOut(key, secret))
                .<Outcome<SigningConsent, SigningRefusal>>map(Outcome::refused)
                .orElseGet(
                        () -> Outcome.done(consents.given(key, secret, what, by).at(clock.instant())));
    }

    @Override
    public Optional<SigningConsent> consent(UUID id) {
        return consents.find(id).map(consent -> consent.at(clock.instant()));
    }

    @Override
    public Outcome<byte[], SigningRefusal> sign(UUID id, byte[] pdf, SignatureMark mark) {
        var consent = consents.find(id);
        if (consent.isEmpty()) {
            return Outcome.refused(new SigningRefusal.NoConsent(State.EXPIRED));
        }
        var name = consents.name(consent.get(), Notes.hash(pdf));
        var outcome = name.isEmpty()
                ? Outcome.<byte[], SigningRefusal>refused(new SigningRefusal.FileChanged(""))
                : sign(consent.get(), pdf, mark);
        notes.signed(consent.get().key(), consent.get().by(), name.orElse(""), pdf, outcome);
        return outcome;
    }

    private Outcome<byte[], SigningRefusal> sign(Consent consent, byte[] pdf, SignatureMark mark) {
        var state = consent.at(clock.instant()).state();
        if (state != State.GIVEN) {
            return Outcome.refused(new SigningRefusal.NoConsent(state));
        }
        return keys.find(consent.key())
                .map(key -> hand.sign(key, consents.secretOf(consent), pdf, mark))
                .orElseGet(() -> Outcome.refused(new SigningRefusal.NoSuchKey()));
    }

    @Override
    public Outcome<byte[], SigningRefusal> seal(UnitCode agency, byte[] pdf, SignatureMark mark, Actor.Staff clerk) {
        var seal = keys.sealOf(agency, clock.instant());
        if (seal.isEmpty()) {
            return Outcome.refused(new SigningRefusal.NoSeal(agency.value()));
        }
        var outcome = access.maySeal(clerk, agency)
                ? hand.seal(seal.get(), access.secretOf(seal.get()), pdf, mark)
                : Outcome.<byte[], SigningRefusal>refused(new SigningRefusal.NotYours());
        notes.sealed(seal.get().id(), By.of(clerk), pdf, outcome);
        return outcome;
    }

    private static String names(List<ToSign> what) {
        var first = what.stream().limit(NAMES_NOTED).map(ToSign::name).collect(Collectors.joining("; "));
        return what.size() > NAMES_NOTED ? first + "; … (" + what.size() + ")" : first;
    }
}
