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
import vn.motcua.signatures.SigningKey.Keeping;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.ToSign;
import vn.motcua.signatures.making.PdfSigner.Signed;
import vn.motcua.signatures.store.StoredKey;
import vn.motcua.signatures.store.UseTable.By;

/** Each attempt is written down, whatever comes of it. */
@Service
class SigningService implements Signing {

    private static final int NAMES_NOTED = 3;

    private final PersonalKeys keys;
    private final Agreements consents;
    private final PaperHand hand;
    private final AgencySeals seals;
    private final UseNotes notes;
    private final Clock clock;

    SigningService(
            PersonalKeys keys, Agreements consents, PaperHand hand, AgencySeals seals, UseNotes notes, Clock clock) {
        this.keys = keys;
        this.consents = consents;
        this.hand = hand;
        this.seals = seals;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public List<SigningKey> keysOf(Actor.Staff person) {
        return keys.of(person);
    }

    @Override
    public Optional<SigningKey> sealOf(UnitCode agency) {
        return seals.of(agency).map(StoredKey::key);
    }

    @Override
    public Outcome<SigningConsent, SigningRefusal> ask(
            SigningKeyId id, char[] secret, List<ToSign> what, Actor.Staff person) {
        if (what.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to sign");
        }
        var by = By.of(person);
        var outcome = switch (keys.usable(id, what.size(), person)) {
            case Outcome.Done(var key) -> ask(key, secret, what, by);
            case Outcome.Refused(var refusal) -> Outcome.<SigningConsent, SigningRefusal>refused(refusal);
        };
        notes.asked(id, by, names(what), outcome);
        return outcome;
    }

    private Outcome<SigningConsent, SigningRefusal> ask(StoredKey key, char[] secret, List<ToSign> what, By by) {
        if (key.key().keeping() == Keeping.REMOTE) {
            return consents.asked(key, what, by).map(consent -> consent.at(clock.instant()));
        }
        return keys.tryOut(key, secret)
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
        var found = consents.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(new SigningRefusal.NoConsent(State.EXPIRED));
        }
        var consent = found.get();
        var hash = UseNotes.hash(pdf);
        var name = consents.name(consent, hash);
        var state = consent.at(clock.instant()).state();
        Outcome<Signed, SigningRefusal> outcome;
        if (state != State.GIVEN) {
            outcome = Outcome.refused(new SigningRefusal.NoConsent(state));
        } else if (name.isEmpty()) {
            outcome = Outcome.refused(new SigningRefusal.FileChanged(""));
        } else {
            outcome = hand.sign(consent.key(), consents.grantFor(consent, hash), pdf, mark);
        }
        notes.signed(consent.key(), consent.by(), name.orElse(""), pdf, outcome);
        if (outcome instanceof Outcome.Done<Signed, SigningRefusal>(var signed) && signed.isWeaker()) {
            consents.signedWeaker(consent);
        }
        return outcome.map(Signed::file);
    }

    @Override
    public Outcome<byte[], SigningRefusal> seal(UnitCode agency, byte[] pdf, SignatureMark mark, Actor.Staff clerk) {
        byte[] whole = hand.completed(pdf);
        return seals.set(agency, whole, clerk, hand.objectionToSeal(whole), hand.stroke(whole, mark));
    }

    private static String names(List<ToSign> what) {
        var first = what.stream().limit(NAMES_NOTED).map(ToSign::name).collect(Collectors.joining("; "));
        return what.size() > NAMES_NOTED ? first + "; … (" + what.size() + ")" : first;
    }
}
