package vn.motcua.certification.wiring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.Request;
import vn.motcua.certification.CertifiedCopy.State;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.NewCopy;
import vn.motcua.certification.RefusalReason;
import vn.motcua.certification.store.CopyTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SigningKeyId;

/** Whatever is refused leaves nothing behind: each act is one transaction, undone as a whole. */
@Service
class CopyDesk implements CertifiedCopies {

    private static final int MOST_WAITING = 200;
    private static final int MOST_LATEST = 50;

    private final CopyReception reception;
    private final Certifying certifying;
    private final PhoneAnswers answers;
    private final CopyTable copies;
    private final RefusalSlips slips;
    private final CopyRights rights;
    private final CopyTransactions transactions;

    CopyDesk(
            CopyReception reception,
            Certifying certifying,
            PhoneAnswers answers,
            CopyTable copies,
            RefusalSlips slips,
            CopyRights rights,
            CopyTransactions transactions) {
        this.reception = reception;
        this.certifying = certifying;
        this.answers = answers;
        this.copies = copies;
        this.slips = slips;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public Outcome<CertifiedCopy, CopyRefusal> receive(NewCopy command, Actor.Staff officer) {
        return atDesk(officer, agency -> reception.receive(command, agency, officer));
    }

    @Override
    public Outcome<CertifiedCopy, CopyRefusal> turnAway(
            Request request, RefusalReason reason, String note, Actor.Staff officer) {
        return atDesk(
                officer,
                agency -> Outcome.done(
                        reception.turnAway(request, agency, officer, transactions.refused(reason, note, officer))));
    }

    private Outcome<CertifiedCopy, CopyRefusal> atDesk(
            Actor.Staff officer, Function<UnitCode, Outcome<CertifiedCopy, CopyRefusal>> act) {
        var agency = rights.agencyOf(officer);
        if (agency.isEmpty() || !rights.mayReceive(officer)) {
            return Outcome.refused(new CopyRefusal.NotAllowed());
        }
        return transactions.wholeOrNothing(() -> act.apply(agency.get()));
    }

    @Override
    public Outcome<CertifiedCopy, CopyRefusal> refuse(UUID id, RefusalReason reason, String note, Actor.Staff by) {
        return asCertifier(
                id,
                by,
                copy -> copies.refuse(id, transactions.refused(reason, note, by))
                        ? Optional.empty()
                        : Optional.of(new CopyRefusal.EndedAlready()));
    }

    @Override
    public Outcome<CertifiedCopy, CopyRefusal> certify(
            UUID id, SigningKeyId key, char[] secret, Actor.Staff certifier) {
        var outcome = asCertifier(
                id,
                certifier,
                copy -> copy.isOnThePhone()
                        ? Optional.of(new CopyRefusal.AskedAlready())
                        : certifying.certify(copy, key, secret, certifier));
        if (outcome instanceof Outcome.Done(var copy) && copy.isOnThePhone()) {
            answers.await(id);
        }
        return outcome;
    }

    private Outcome<CertifiedCopy, CopyRefusal> asCertifier(
            UUID id, Actor.Staff by, Function<CertifiedCopy, Optional<CopyRefusal>> act) {
        var found = find(id, by);
        if (found.isEmpty()) {
            return Outcome.refused(new CopyRefusal.NoSuchCopy());
        }
        if (!rights.mayCertify(by, found.get().agency())) {
            return Outcome.refused(new CopyRefusal.NotAllowed());
        }
        if (found.get().state() != State.COMPARED) {
            return Outcome.refused(new CopyRefusal.EndedAlready());
        }
        Supplier<Outcome<CertifiedCopy, CopyRefusal>> whole = () -> act.apply(found.get())
                .<Outcome<CertifiedCopy, CopyRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(copies.find(id).orElseThrow()));
        return transactions.wholeOrNothing(whole);
    }

    @Override
    public boolean mayCertify(Actor.Staff person) {
        return rights.agencyOf(person)
                .filter(agency -> rights.mayCertify(person, agency))
                .isPresent();
    }

    @Override
    public boolean mayRead(Actor.Staff person) {
        return rights.agencyRead(person).isPresent();
    }

    @Override
    public Optional<CertifiedCopy> find(UUID copy, Actor.Staff by) {
        var agency = rights.agencyRead(by);
        return copies.find(copy).filter(each -> agency.equals(Optional.of(each.agency())));
    }

    @Override
    public List<CertifiedCopy> waiting(Actor.Staff by) {
        return rights.agencyRead(by)
                .map(agency -> copies.waiting(agency, MOST_WAITING))
                .orElse(List.of());
    }

    @Override
    public List<CertifiedCopy> latest(Actor.Staff by) {
        return rights.agencyRead(by)
                .map(agency -> copies.latest(agency, MOST_LATEST))
                .orElse(List.of());
    }

    @Override
    public List<CertifiedCopy> book(Actor.Staff by, int year) {
        return rights.agencyRead(by).map(agency -> copies.book(agency, year)).orElse(List.of());
    }

    @Override
    public Optional<byte[]> refusalSlip(UUID copy, Actor.Staff by) {
        return find(copy, by).flatMap(slips::of);
    }

    @Override
    public Optional<UnitCode> agencyOf(Actor.Staff person) {
        return rights.agencyOf(person);
    }
}
