package vn.motcua.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.motcua.post.store.CashStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Fees taken in cash by the post, on their way to the one-stop unit. */
@Service
public class Cash {

    private static final int LONGEST_REMARK = 2000;
    private static final int SHOWN = 50;

    private final CashStore store;
    private final Clock clock;

    Cash(CashStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The agent brings everything that is open for the desk; it is off their hands when the desk has counted it. */
    public Outcome<Remittance, PostRefusal> bring(UnitCode desk, Actor.Staff agent) {
        if (agent.role() != Role.POSTAL_AGENT) {
            return Outcome.refused(new PostRefusal.NotYours());
        }
        var id = UUID.randomUUID();
        try {
            return store.remit(id, agent, desk, clock.instant())
                    ? Outcome.done(store.find(id).orElseThrow())
                    : Outcome.refused(new PostRefusal.NoCash());
        } catch (DuplicateKeyException broughtTwice) {
            return Outcome.refused(new PostRefusal.NoCash());
        }
    }

    /** The desk counts what was brought; another amount is written down as it is, with a remark. */
    public Outcome<Remittance, PostRefusal> count(UUID id, Money counted, String remark, Actor.Staff officer) {
        var found = store.find(id).filter(brought -> brought.desk().equals(officer.unit()));
        if (found.isEmpty() || officer.role() != Role.RECEPTION_OFFICER) {
            return Outcome.refused(new PostRefusal.NotYours());
        }
        var differs = !found.get().declared().equals(counted);
        if (remark.length() > LONGEST_REMARK || differs && remark.isBlank()) {
            return Outcome.refused(new PostRefusal.TextNeeded("difference", LONGEST_REMARK));
        }
        return store.count(id, officer.unit(), counted, remark.strip(), officer, clock.instant())
                ? Outcome.done(store.find(id).orElseThrow())
                : Outcome.refused(new PostRefusal.HandOverClosed());
    }

    /** The account of a day of all agents of the office. */
    public List<CashDay> dayOfOffice(UnitCode office, LocalDate day) {
        return store.day(CashStore.Place.OFFICE, office, day);
    }

    /** The account of a day of all agents who took fees for the desk. */
    public List<CashDay> dayOfDesk(UnitCode desk, LocalDate day) {
        return store.day(CashStore.Place.DESK, desk, day);
    }

    /** What was brought to the desk: what waits to be counted first, then the latest. */
    public List<Remittance> broughtTo(UnitCode desk) {
        return store.ofDesk(desk, SHOWN);
    }
}
