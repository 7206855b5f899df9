package vn.motcua.results.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.ResultType;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.results.EndResult;
import vn.motcua.results.PrepareResult;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultMove;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.Results;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.TypesOfResults;
import vn.motcua.results.domain.Rights;
import vn.motcua.results.store.DeliveryStore;
import vn.motcua.results.store.MoveStore;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.VaultDocumentId;

/** The front door to the register. */
@Service
class RegisteredResults implements Results {

    private static final int LONGEST_REASON = 500;

    private final Dossiers dossiers;
    private final Kinds kinds;
    private final Drafting drafting;
    private final Endings endings;
    private final Register register;
    private final FinishingWithoutFile finishing;

    RegisteredResults(
            Dossiers dossiers,
            Kinds kinds,
            Drafting drafting,
            Endings endings,
            Register register,
            FinishingWithoutFile finishing) {
        this.dossiers = dossiers;
        this.kinds = kinds;
        this.drafting = drafting;
        this.endings = endings;
        this.register = register;
        this.finishing = finishing;
    }

    /** What there is, and what became of it. */
    @Component
    record Register(ResultStore results, MoveStore moves, ResultFiles files, DeliveryStore deliveries) {}

    /** What a dossier may result in. */
    @Component
    record Kinds(TypesOfResults types, Procedures procedures) {

        List<ResultType> named(Dossier dossier) {
            return procedures.version(dossier.filing().procedure().version()).stream()
                    .flatMap(version -> version.content().results().types().stream())
                    .toList();
        }

        List<TypeOfResult> of(Dossier dossier) {
            var known =
                    types.among(named(dossier).stream().map(ResultType::code).toList());
            return known.isEmpty() ? types.find(TypeOfResult.GENERAL).stream().toList() : known;
        }
    }

    @Override
    public Optional<RegisteredResult> find(ResultId id) {
        return register.results().find(id);
    }

    @Override
    public List<RegisteredResult> of(DossierId dossier) {
        return register.results().of(dossier);
    }

    @Override
    public List<RegisteredResult> issuedOf(DossierId dossier) {
        return of(dossier).stream().filter(result -> result.state().wasIssued()).toList();
    }

    @Override
    public Optional<VaultDocumentId> documentOf(ResultId id) {
        return register.deliveries().document(id);
    }

    @Override
    public Map<DossierId, RegisteredResult> inForceOf(Collection<DossierId> some) {
        return register.results().issuedOf(some).stream()
                .collect(Collectors.toMap(result -> result.matter().dossier(), result -> result, (_, later) -> later));
    }

    @Override
    public List<ResultMove> history(ResultId id) {
        return register.moves().of(id);
    }

    @Override
    public List<TypeOfResult> typesFor(Dossier dossier) {
        return kinds.of(dossier);
    }

    @Override
    public String nameFor(Dossier dossier) {
        return kinds.named(dossier).stream()
                .map(ResultType::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> kinds.of(dossier).stream().map(TypeOfResult::name).findFirst())
                .orElse("");
    }

    @Override
    public boolean mayPrepare(Dossier dossier, Actor.Staff person) {
        return Rights.mayPrepare(dossier, dossiers.openActs(dossier, person), person, of(dossier.id()));
    }

    @Override
    public Outcome<RegisteredResult, ResultRefusal> prepare(PrepareResult typed, Actor.Staff person) {
        var found = dossiers.find(typed.dossier());
        if (found.isEmpty()) {
            return Outcome.refused(new ResultRefusal.NotFound());
        }
        var dossier = found.get();
        if (!mayPrepare(dossier, person)) {
            return Outcome.refused(new ResultRefusal.NotYours());
        }
        var type = kinds.of(dossier).stream()
                .filter(each -> each.code().equals(typed.type()))
                .findFirst();
        if (type.isEmpty()) {
            return Outcome.refused(new ResultRefusal.TypeNeeded());
        }
        return drafting.prepare(dossier, type.get(), name(dossier, type.get(), typed.name()), typed, person);
    }

    @Override
    public Outcome<RegisteredResult, ResultRefusal> giveBack(
            ResultId id, int version, String reason, Actor.Staff person) {
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? Outcome.refused(new ResultRefusal.TextNeeded("reason", LONGEST_REASON))
                : endings.giveBack(id, version, reason.strip(), person);
    }

    @Override
    public Outcome<byte[], ResultRefusal> content(ResultId id) {
        return find(id).map(result -> register.files().content(result.files().latest()))
                .orElseGet(() -> Outcome.refused(new ResultRefusal.NotFound()));
    }

    @Override
    public Outcome<RegisteredResult, ResultRefusal> revoke(EndResult end, Actor.Staff person) {
        return endings.revoke(end, person);
    }

    @Override
    public boolean mayRevoke(RegisteredResult result, Actor.Staff person) {
        return Rights.mayRevoke(result, person);
    }

    @Override
    public Outcome<Dossier, ResultRefusal> finishWithoutFile(
            ActRequest request, Act.Finish act, String reason, Actor.Staff person) {
        var needsReason = dossiers.find(request.dossier()).stream()
                .flatMap(dossier -> kinds.of(dossier).stream())
                .anyMatch(type -> !type.isGeneral());
        if (needsReason && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
            return Outcome.refused(new ResultRefusal.TextNeeded("without-file", LONGEST_REASON));
        }
        return finishing.withoutFile(request, act, reason.strip(), person);
    }

    private String name(Dossier dossier, TypeOfResult type, String typed) {
        if (!typed.isBlank()) {
            return typed.strip();
        }
        return type.isGeneral() ? nameFor(dossier) : type.name();
    }
}
