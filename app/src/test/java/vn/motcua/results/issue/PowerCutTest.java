package vn.motcua.results.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.files.KeptFiles;
import vn.motcua.results.Batch;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultMove;
import vn.motcua.results.ResultState;
import vn.motcua.results.Results;
import vn.motcua.results.ResultsOffice;
import vn.motcua.results.TypesOfResults;
import vn.motcua.results.store.BatchStore;
import vn.motcua.results.store.ResultStore;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.ToSign;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.TestAuthority;

/** Whatever the moment at which the power goes: afterwards each result is either issued or it is not, and the batch goes on. */
@ProductTest
class PowerCutTest {

    @Autowired
    Results results;

    @Autowired
    ResultStore store;

    @Autowired
    BatchStore batches;

    @Autowired
    TypesOfResults types;

    @Autowired
    Dossiers dossiers;

    @Autowired
    KeptFiles files;

    @Autowired
    Signing signing;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    StepWriter writer;

    @Autowired
    Endings endings;

    @Autowired
    Issue.Tables tables;

    @Autowired
    BatchWorker worker;

    @Autowired
    Commune commune;

    @Autowired
    ResultsOffice office;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void aBatchOfSignaturesGoesOnAfterACutAtAnyMoment() {
        var moments = 0;
        for (var fuse = new Fuse(1); ; fuse = new Fuse(fuse.burnsAt + 1)) {
            var drafts = List.of(office.submitted(), office.submitted());
            var batch = signingOf(drafts);
            if (!cut(batch, fuse)) {
                break;
            }
            moments++;
            worker.work(batch);

            assertThat(drafts).allSatisfy(draft -> {
                assertThat(office.now(draft).state()).isEqualTo(ResultState.SIGNED);
                assertThat(states(draft)).containsExactly(ResultState.DRAFT, ResultState.APPROVED, ResultState.SIGNED);
            });
            assertThat(batches.find(batch).orElseThrow().count(Batch.State.DONE))
                    .isEqualTo(2);
        }
        assertThat(moments).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aBatchOfIssuesGoesOnAfterACutAtAnyMomentAndNothingIsEverHalfIssued() {
        var moments = 0;
        for (var fuse = new Fuse(1); ; fuse = new Fuse(fuse.burnsAt + 1)) {
            var signed = office.signed(List.of(office.submitted(), office.submitted()));
            var batch = issuingOf(signed);
            if (!cut(batch, fuse)) {
                break;
            }
            moments++;
            assertThat(signed).allSatisfy(this::isIssuedOrNot);
            worker.work(batch);

            assertThat(signed).allSatisfy(result -> {
                assertThat(office.now(result).state()).isEqualTo(ResultState.ISSUED);
                isIssuedOrNot(result);
                assertThat(states(result)).doesNotHaveDuplicates().hasSize(6);
            });
        }
        assertThat(moments).isGreaterThanOrEqualTo(10);
    }

    @Test
    void whatBreaksOffAgainAndAgainIsToldAndHoldsNothingElseUp() {
        var signed = office.signed(List.of(office.submitted(), office.submitted()));
        var batch = issuingOf(signed);
        var first = Objects.requireNonNull(signed.getFirst().files().signed()).id();
        KeptFiles away = (KeptFiles) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {KeptFiles.class}, (_, method, arguments) -> {
                    if (method.getName().equals("bytes") && arguments[0].equals(first)) {
                        throw new vn.motcua.files.FilesAway("away", new IllegalStateException());
                    }
                    return call(files, method, arguments);
                });

        workerWith(signing, away, events).work(batch);

        var items = batches.find(batch).orElseThrow().items();
        assertThat(Objects.requireNonNull(items.getFirst().refusal()).key()).isEqualTo("results.broken-off");
        assertThat(office.now(signed.getFirst()).state()).isEqualTo(ResultState.SIGNED);
        assertThat(office.now(signed.getLast()).state()).isEqualTo(ResultState.ISSUED);
    }

    /** Works until the fuse burns; the machine is gone then, and with it its hold on the batch. */
    private boolean cut(UUID batch, Fuse fuse) {
        try {
            workerWith(
                            fuse.guard(signing, Signing.class, "sign", "seal"),
                            fuse.guard(files, KeptFiles.class, "keep"),
                            event -> fuse.around(() -> events.publishEvent(event)))
                    .work(batch);
            return false;
        } catch (PowerCut cut) {
            batches.letGo(batch);
            return true;
        }
    }

    private BatchWorker workerWith(Signing hand, KeptFiles kept, ApplicationEventPublisher publisher) {
        var resultFiles = new ResultFiles(kept);
        var issue = new Issue(dossiers, tables, endings, writer, publisher);
        return new BatchWorker(
                batches,
                List.of(
                        new SigningSteps(dossiers, store, batches, resultFiles, hand, writer),
                        new IssuingSteps(store, batches, types, resultFiles, hand, issue)),
                hand);
    }

    private UUID signingOf(List<RegisteredResult> drafts) {
        var what = drafts.stream()
                .map(draft -> new ToSign("Giấy", draft.files().draft().sha256()))
                .toList();
        var key = signing.keysOf(commune.chairman).getFirst().id();
        var consent = signing.ask(key, TestAuthority.PASSWORD.clone(), what, commune.chairman)
                .orThrow();
        var id = UUID.randomUUID();
        batches.insert(id, Batch.Kind.SIGN, commune.chairman, consent.id(), clock.instant());
        for (int position = 0; position < drafts.size(); position++) {
            var draft = drafts.get(position);
            batches.addItem(id, position + 1, draft.id(), draft.files().draft().sha256(), null);
        }
        return id;
    }

    private UUID issuingOf(List<RegisteredResult> signed) {
        var id = UUID.randomUUID();
        batches.insert(id, Batch.Kind.ISSUE, commune.clerk, null, clock.instant());
        for (int position = 0; position < signed.size(); position++) {
            var result = signed.get(position);
            var file = Objects.requireNonNull(result.files().signed());
            batches.addItem(id, position + 1, result.id(), file.sha256(), null);
        }
        return id;
    }

    private void isIssuedOrNot(RegisteredResult result) {
        var dossier = office.dossierOf(result);
        assertThat(dossier.status() == DossierStatus.PROCESSED)
                .isEqualTo(office.now(result).state() == ResultState.ISSUED);
    }

    private List<ResultState> states(RegisteredResult result) {
        return results.history(result.id()).stream().map(ResultMove::state).toList();
    }

    private static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException problem) {
            throw problem.getCause();
        }
    }

    /** Not an exception: nothing in the product may survive it. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Lets so many moments pass, before and after each guarded call, and then cuts the power. */
    private static final class Fuse {

        private final int burnsAt;
        private int moments;

        Fuse(int burnsAt) {
            this.burnsAt = burnsAt;
        }

        void around(Runnable work) {
            tick();
            work.run();
            tick();
        }

        <T> T guard(T target, Class<T> type, String... methods) {
            var guarded = List.of(methods);
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                        if (!guarded.contains(method.getName())) {
                            return call(target, method, arguments);
                        }
                        tick();
                        var answer = call(target, method, arguments);
                        tick();
                        return answer;
                    }));
        }

        private void tick() {
            moments++;
            if (moments == burnsAt) {
                throw new PowerCut();
            }
        }
    }
}
