package vn.motcua.results.issue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.results.Batch;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.ResultState;
import vn.motcua.results.SigningDesk;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.ToSign;

/** Approving and signing. */
@Service
class LeadersDesk implements SigningDesk {

    private static final Set<ResultState> UNSIGNED = EnumSet.of(ResultState.DRAFT, ResultState.APPROVED);

    /** Drafts of dossiers that are not there yet are left out, so more are read than shown. */
    private static final int MOST_READ = 1000;

    private final ResultStore store;
    private final SigningSteps steps;
    private final Signing signing;
    private final Units units;
    private final Desks desks;
    private final StepWriter writer;

    LeadersDesk(ResultStore store, SigningSteps steps, Signing signing, Units units, Desks desks, StepWriter writer) {
        this.store = store;
        this.steps = steps;
        this.signing = signing;
        this.units = units;
        this.desks = desks;
        this.writer = writer;
    }

    @Override
    public List<RegisteredResult> waiting(Actor.Staff person) {
        var today = LocalDate.ofInstant(writer.now(), WorkingCalendar.ZONE);
        var agency = units.agencyOf(person.unit(), today).map(Unit::code).orElse(person.unit());
        return store.waiting(agency, UNSIGNED, MOST_READ).stream()
                .filter(result -> steps.problem(result, person).isEmpty())
                .limit(MOST)
                .toList();
    }

    @Override
    public List<SigningKey> keysOf(Actor.Staff person) {
        return signing.keysOf(person);
    }

    @Override
    public Outcome<Batch, ResultRefusal> begin(
            Map<ResultId, String> shown, SigningKeyId key, char[] secret, Actor.Staff person) {
        var problem = Desks.problem(shown, MOST);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var known = store.findAll(shown.keySet()).stream()
                .collect(Collectors.toMap(RegisteredResult::id, Function.identity()));
        if (!known.keySet().containsAll(shown.keySet())) {
            return Outcome.refused(new ResultRefusal.NotFound());
        }
        var refused = refused(shown, known, person);
        var what = shown.keySet().stream()
                .filter(id -> !refused.containsKey(id))
                .map(id -> toSign(Objects.requireNonNull(known.get(id))))
                .toList();
        if (what.isEmpty()) {
            return Outcome.refused(refused.values().iterator().next());
        }
        return switch (signing.ask(key, secret, what, person)) {
            case Outcome.Refused<SigningConsent, SigningRefusal>(var refusal) ->
                Outcome.refused(new ResultRefusal.Because(refusal));
            case Outcome.Done<SigningConsent, SigningRefusal>(var consent) ->
                desks.begin(new Desks.Plan(Batch.Kind.SIGN, shown, refused, consent.id()), person);
        };
    }

    @Override
    public Optional<Batch> batch(UUID id, Actor.Staff person) {
        return desks.find(id, Batch.Kind.SIGN, person);
    }

    @Override
    public boolean awaitsConsent(Batch batch) {
        return batch.isRunning()
                && batch.consent() != null
                && signing.consent(batch.consent())
                        .filter(consent -> consent.state() == SigningConsent.State.PENDING)
                        .isPresent();
    }

    @Override
    public int weaker(Batch batch) {
        return Optional.ofNullable(batch.consent())
                .flatMap(signing::consent)
                .map(SigningConsent::weaker)
                .orElse(0);
    }

    @Override
    public Optional<Batch> running(Actor.Staff person) {
        return desks.running(Batch.Kind.SIGN, person);
    }

    private Map<ResultId, ResultRefusal> refused(
            Map<ResultId, String> shown, Map<ResultId, RegisteredResult> known, Actor.Staff person) {
        var refused = new LinkedHashMap<ResultId, ResultRefusal>();
        shown.forEach((id, sha256) -> {
            var result = Objects.requireNonNull(known.get(id));
            var problem = result.files().draft().sha256().equals(sha256)
                    ? steps.problem(result, person)
                    : Optional.<ResultRefusal>of(new ResultRefusal.FileChanged());
            problem.ifPresent(refusal -> refused.put(id, refusal));
        });
        return refused;
    }

    private static ToSign toSign(RegisteredResult result) {
        return new ToSign(
                result.matter().dossierCode() + " – " + result.content().name(),
                result.files().draft().sha256());
    }
}
