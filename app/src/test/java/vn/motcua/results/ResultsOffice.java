package vn.motcua.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Result;
import vn.motcua.files.FileOffer;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.testing.Commune;
import vn.motcua.testing.People;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;
import vn.motcua.testing.TestPdf;

/** The commune's office with keys and a seal, and results that it brought to some point. */
@TestComponent
public class ResultsOffice {

    private static final TestAuthority AUTHORITY = TestAuthority.called("CA thử kết quả");

    private final Commune commune;
    private final Dossiers dossiers;
    private final Results results;
    private final SigningDesk signing;
    private final IssuingDesk issuing;
    private final SigningKeys keys;

    ResultsOffice(
            Commune commune,
            Dossiers dossiers,
            Results results,
            SigningDesk signing,
            IssuingDesk issuing,
            SigningKeys keys) {
        this.commune = commune;
        this.dossiers = dossiers;
        this.results = results;
        this.signing = signing;
        this.issuing = issuing;
        this.keys = keys;
    }

    /** Opens the office: the chairman has a key, the commune its seal. */
    public ResultsOffice open() {
        return open(commune.chairman);
    }

    public ResultsOffice open(Actor.Staff chairman) {
        commune.found();
        if (signing.keysOf(chairman).isEmpty()) {
            add(new AddKey.Owner.Person(chairman.account()), "Nguyễn Văn Ánh", chairman);
        }
        if (!issuing.hasSeal(commune.clerk)) {
            add(new AddKey.Owner.Agency(SmallProvince.COMMUNE), "UBND xã Thử", People.ADMINISTRATOR);
        }
        return this;
    }

    private void add(AddKey.Owner owner, String name, Actor.Staff by) {
        var issued = AUTHORITY.issue(name, "UBND xã Thử");
        keys.add(new AddKey.OfFile(owner, issued.pkcs12(), TestAuthority.PASSWORD), by)
                .orThrow();
    }

    public static PrepareResult draft(DossierId dossier) {
        return new PrepareResult(
                dossier, TypeOfResult.GENERAL, Result.Kind.GRANTED, "Giấy chứng nhận thử", Map.of(), pdf(), false, "");
    }

    /** Another paper each time. */
    public static FileOffer.Content pdf() {
        var bytes = TestPdf.saying("Giay chung nhan " + UUID.randomUUID());
        return () -> new ByteArrayInputStream(bytes);
    }

    /** A dossier being handled, with the draft of its result. */
    public RegisteredResult prepared() {
        return prepared(commune.received());
    }

    private RegisteredResult prepared(Dossier dossier) {
        return results.prepare(draft(dossier.id()), commune.officer).orThrow();
    }

    /** Another result of the same owner, issued in the place of this one. */
    public RegisteredResult issuedInsteadOf(RegisteredResult former) {
        var owner = dossierOf(former).filing().parties().owner();
        var plain = draft(commune.receivedFrom(owner).id());
        var number = former.numbered().orElseThrow().number();
        var draft = results.prepare(
                        new PrepareResult(
                                plain.dossier(),
                                plain.type(),
                                plain.kind(),
                                plain.name(),
                                Map.of(),
                                pdf(),
                                false,
                                number),
                        commune.officer)
                .orThrow();
        commune.handled(dossierOf(draft));
        return issued(signed(List.of(draft))).getFirst();
    }

    /** A draft whose dossier waits for the chairman. */
    public RegisteredResult submitted() {
        return submitted(commune.received());
    }

    private RegisteredResult submitted(Dossier received) {
        var draft = prepared(received);
        commune.handled(dossierOf(draft));
        return draft;
    }

    public RegisteredResult signed() {
        return signedOf(commune.received());
    }

    /** Of a dossier that was received. */
    public RegisteredResult signedOf(Dossier received) {
        return signed(List.of(submitted(received))).getFirst();
    }

    public List<RegisteredResult> signed(List<RegisteredResult> drafts) {
        return done(sign(drafts).orThrow());
    }

    public RegisteredResult issued() {
        return issued(List.of(signed())).getFirst();
    }

    public List<RegisteredResult> issued(List<RegisteredResult> signed) {
        return done(issue(signed).orThrow());
    }

    public Outcome<Batch, ResultRefusal> sign(List<RegisteredResult> drafts) {
        var key = signing.keysOf(commune.chairman).getFirst().id();
        return signing.begin(
                shown(drafts, each -> each.files().draft().sha256()),
                key,
                TestAuthority.PASSWORD.clone(),
                commune.chairman);
    }

    public Outcome<Batch, ResultRefusal> issue(List<RegisteredResult> signed) {
        return issuing.begin(
                shown(
                        signed,
                        each -> Objects.requireNonNull(each.files().signed()).sha256()),
                commune.clerk);
    }

    /** The batch when nothing of it waits any more. */
    public Batch finished(Batch batch) {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var now = look(batch);
        while (now.isRunning() && System.nanoTime() < deadline) {
            pause();
            now = look(batch);
        }
        assertThat(now.isRunning()).as("the batch came to its end").isFalse();
        return now;
    }

    public Dossier dossierOf(RegisteredResult result) {
        return dossiers.find(result.matter().dossier()).orElseThrow();
    }

    public RegisteredResult now(RegisteredResult result) {
        return results.find(result.id()).orElseThrow();
    }

    /** The chairman approves in the dossier, without signing. */
    public Dossier approved(RegisteredResult result) {
        var dossier = dossierOf(result);
        return commune.act(dossier, new Act.Approve(Commune.task(dossier, StepKind.APPROVAL), ""), commune.chairman);
    }

    public static Map<ResultId, String> shown(List<RegisteredResult> some, Function<RegisteredResult, String> hash) {
        var shown = new LinkedHashMap<ResultId, String>();
        some.forEach(each -> shown.put(each.id(), hash.apply(each)));
        return shown;
    }

    private List<RegisteredResult> done(Batch batch) {
        var finished = finished(batch);
        assertThat(finished.items())
                .allSatisfy(item -> assertThat(item.state())
                        .as(String.valueOf(item.refusal()))
                        .isEqualTo(Batch.State.DONE));
        return finished.items().stream().map(item -> now(item.result())).toList();
    }

    private Batch look(Batch batch) {
        return (batch.kind() == Batch.Kind.SIGN
                        ? signing.batch(batch.id(), batch.person())
                        : issuing.batch(batch.id(), batch.person()))
                .orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
