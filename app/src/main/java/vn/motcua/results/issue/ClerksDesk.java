package vn.motcua.results.issue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.results.Batch;
import vn.motcua.results.IssuingDesk;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.ResultState;
import vn.motcua.results.domain.Rights;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;
import vn.motcua.signatures.Signing;

/** Numbering, sealing and issuing. */
@Service
class ClerksDesk implements IssuingDesk {

    private static final Set<ResultState> UNISSUED =
            EnumSet.of(ResultState.SIGNED, ResultState.NUMBERED, ResultState.SEALED);
    private static final int SHOWN = 100;

    private final ResultStore store;
    private final Signing signing;
    private final Desks desks;

    ClerksDesk(ResultStore store, Signing signing, Desks desks) {
        this.store = store;
        this.signing = signing;
        this.desks = desks;
    }

    @Override
    public List<RegisteredResult> waiting(Actor.Staff clerk) {
        return store.waiting(clerk.unit(), UNISSUED, MOST);
    }

    @Override
    public boolean hasSeal(Actor.Staff clerk) {
        return signing.sealOf(clerk.unit()).isPresent();
    }

    @Override
    public Outcome<Batch, ResultRefusal> begin(Map<ResultId, String> shown, Actor.Staff clerk) {
        if (!Rights.isClerk(clerk)) {
            return Outcome.refused(new ResultRefusal.NotYours());
        }
        var problem = Desks.problem(shown, MOST);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var known = store.findAll(shown.keySet());
        if (known.size() != shown.size()) {
            return Outcome.refused(new ResultRefusal.NotFound());
        }
        var refused = new LinkedHashMap<ResultId, ResultRefusal>();
        known.forEach(result -> problem(result, clerk).ifPresent(refusal -> refused.put(result.id(), refusal)));
        return refused.size() == shown.size()
                ? Outcome.refused(refused.values().iterator().next())
                : desks.begin(new Desks.Plan(Batch.Kind.ISSUE, shown, refused, null), clerk);
    }

    @Override
    public Optional<Batch> batch(UUID id, Actor.Staff clerk) {
        return desks.find(id, Batch.Kind.ISSUE, clerk);
    }

    @Override
    public Optional<Batch> running(Actor.Staff clerk) {
        return desks.running(Batch.Kind.ISSUE, clerk);
    }

    @Override
    public List<RegisteredResult> register(Actor.Staff clerk) {
        return store.register(clerk.unit(), SHOWN);
    }

    private static Optional<ResultRefusal> problem(RegisteredResult result, Actor.Staff clerk) {
        if (!Rights.mayIssue(result, clerk)) {
            return Optional.of(new ResultRefusal.NotYours());
        }
        return UNISSUED.contains(result.state())
                ? Optional.empty()
                : Optional.of(new ResultRefusal.NotInThisState(result.state()));
    }
}
