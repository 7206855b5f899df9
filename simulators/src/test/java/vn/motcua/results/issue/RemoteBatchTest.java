package vn.motcua.results.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.dossier.Dossiers;
import vn.motcua.files.KeptFiles;
import vn.motcua.results.Batch;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.ResultState;
import vn.motcua.results.ResultsOffice;
import vn.motcua.results.SigningDesk;
import vn.motcua.results.store.BatchStore;
import vn.motcua.results.store.ResultStore;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent.State;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.SigningRefusal.NoConsent;
import vn.motcua.signatures.ToSign;
import vn.motcua.simulators.Faults;
import vn.motcua.simulators.phone.Request.Status;
import vn.motcua.simulators.phone.SigningServer;
import vn.motcua.simulators.trust.Authority;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

/** The head of the agency signs a batch of results with one word on the phone. */
@ProductTest
class RemoteBatchTest {

    private static final int A_BATCH = 100;
    private static final Instant FROM = Instant.parse("2025-12-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");
    private static final SigningServer PHONES = new SigningServer(new Faults());
    private static final HttpServer SERVER = server();
    private static final String ADDRESS =
            "http://127.0.0.1:" + SERVER.getAddress().getPort();
    private static final Authority AUTHORITY = Authority.found("Tổ chức ký từ xa mô phỏng", FROM, TO, ADDRESS);

    @Autowired
    SigningDesk desk;

    @Autowired
    SigningKeys keys;

    @Autowired
    Signing signing;

    @Autowired
    ResultStore store;

    @Autowired
    BatchStore batches;

    @Autowired
    Dossiers dossiers;

    @Autowired
    KeptFiles files;

    @Autowired
    StepWriter writer;

    @Autowired
    BatchWorker worker;

    @Autowired
    Commune commune;

    @Autowired
    ResultsOffice office;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void phones(DynamicPropertyRegistry settings) {
        PHONES.on(SERVER);
        SERVER.start();
        settings.add("motcua.signatures.remote.url", () -> ADDRESS);
        settings.add("motcua.signatures.remote.name", () -> "SmartSign");
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            return server;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void aHundredResultsAreSignedWithOneWordOnThePhone() {
        var drafts = drafts(A_BATCH);
        var batch = begin(drafts);

        assertThat(PHONES.waiting()).hasSize(1);
        assertThat(desk.awaitsConsent(batch)).isTrue();
        assertThat(drafts)
                .allSatisfy(each -> assertThat(office.now(each).signer()).isNull());

        says(Status.authorized);
        var finished = office.finished(batch);

        assertThat(desk.awaitsConsent(finished)).isFalse();
        assertThat(finished.count(Batch.State.DONE)).isEqualTo(A_BATCH);
        assertThat(PHONES.waiting()).isEmpty();
        assertThat(drafts)
                .allSatisfy(each -> assertThat(office.now(each).state()).isEqualTo(ResultState.SIGNED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"declined", "expired"})
    void whoSaysNoOrLetsTheTimePassSignsNothingAndMayBeAskedAgain(Status word) {
        var drafts = drafts(2);
        var batch = begin(drafts);
        says(word);

        var finished = office.finished(batch);

        var state = word == Status.declined ? State.DECLINED : State.EXPIRED;
        assertThat(finished.items()).allSatisfy(item -> {
            assertThat(item.state()).isEqualTo(Batch.State.REFUSED);
            assertThat(Objects.requireNonNull(item.refusal()).key())
                    .isEqualTo(new ResultRefusal.Because(new NoConsent(state)).key());
        });
        assertThat(drafts)
                .allSatisfy(each -> assertThat(office.now(each).state()).isEqualTo(ResultState.DRAFT));

        var again = begin(drafts);
        says(Status.authorized);
        assertThat(office.finished(again).count(Batch.State.DONE)).isEqualTo(2);
    }

    @Test
    void afterAPowerCutTheBatchGoesOnUnderTheSameWord() {
        var drafts = drafts(4);
        var batch = written(drafts);
        says(Status.authorized);
        try {
            new BatchWorker(
                            batches,
                            List.of(new SigningSteps(
                                    dossiers, store, batches, new ResultFiles(files), cutAt(3), writer)),
                            signing)
                    .work(batch);
        } catch (PowerCut cut) {
            batches.letGo(batch);
        }
        assertThat(batches.find(batch).orElseThrow().count(Batch.State.DONE)).isEqualTo(2);

        worker.work(batch);

        assertThat(batches.find(batch).orElseThrow().count(Batch.State.DONE)).isEqualTo(4);
        assertThat(PHONES.waiting()).isEmpty();
        assertThat(drafts)
                .allSatisfy(each -> assertThat(office.now(each).state()).isEqualTo(ResultState.SIGNED));
    }

    private List<RegisteredResult> drafts(int number) {
        return IntStream.range(0, number).mapToObj(_ -> office.submitted()).toList();
    }

    private Batch begin(List<RegisteredResult> drafts) {
        var shown = ResultsOffice.shown(drafts, each -> each.files().draft().sha256());
        return desk.begin(shown, key(), new char[0], commune.chairman).orThrow();
    }

    /** A batch that is written down and that nobody works on yet. */
    private UUID written(List<RegisteredResult> drafts) {
        var what = drafts.stream()
                .map(draft -> new ToSign("Giấy", draft.files().draft().sha256()))
                .toList();
        var consent = signing.ask(key(), new char[0], what, commune.chairman).orThrow();
        var id = UUID.randomUUID();
        batches.insert(id, Batch.Kind.SIGN, commune.chairman, consent.id(), clock.instant());
        for (int position = 0; position < drafts.size(); position++) {
            var draft = drafts.get(position);
            batches.addItem(id, position + 1, draft.id(), draft.files().draft().sha256(), null);
        }
        return id;
    }

    private SigningKeyId key() {
        var credential = UUID.randomUUID().toString();
        PHONES.hold(credential, AUTHORITY.issue("Nguyễn Văn Ánh", "UBND xã Thử", FROM, TO));
        var owner = new AddKey.Owner.Person(commune.chairman.account());
        return keys.add(new AddKey.Remote(owner, credential), commune.chairman)
                .orThrow()
                .id();
    }

    private static void says(Status status) {
        PHONES.waiting().forEach(request -> PHONES.say(request.handle(), status));
    }

    private Signing cutAt(int signature) {
        var signed = new AtomicInteger();
        return (Signing) Proxy.newProxyInstance(
                Signing.class.getClassLoader(), new Class<?>[] {Signing.class}, (_, method, arguments) -> {
                    if (method.getName().equals("sign") && signed.incrementAndGet() == signature) {
                        throw new PowerCut();
                    }
                    try {
                        return method.invoke(signing, arguments);
                    } catch (InvocationTargetException problem) {
                        throw problem.getCause();
                    }
                });
    }

    /** Not an exception: nothing in the product may survive it. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }
}
