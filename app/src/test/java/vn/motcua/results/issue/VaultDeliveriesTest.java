package vn.motcua.results.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.UnitNames;
import vn.motcua.results.EndResult;
import vn.motcua.results.PrepareResult;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.ResultState;
import vn.motcua.results.Results;
import vn.motcua.results.ResultsOffice;
import vn.motcua.results.store.DeliveryStore;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;

@ProductTest
class VaultDeliveriesTest {

    @Autowired
    VaultDeliveries deliveries;

    @Autowired
    DeliveryStore lines;

    @Autowired
    ResultStore store;

    @Autowired
    Vault vault;

    @Autowired
    SignatureValue signatures;

    @Autowired
    HandingOver handingOver;

    @Autowired
    UnitNames units;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Results results;

    @Autowired
    Commune commune;

    @Autowired
    ResultsOffice office;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        office.open();
    }

    @Test
    void anIssuedResultLiesInTheVaultOfItsOwner() {
        var issued = office.issued();
        deliver(issued, "PUT.DONE");

        var document = only(issued);
        var entry = issued.numbered().orElseThrow();
        assertThat(document.number()).isEqualTo(entry.number());
        assertThat(document.origin()).isEqualTo(VaultDocument.Origin.RESULT);
        assertThat(document.issuer()).isEqualTo("UBND xã Thử");
        assertThat(document.standing()).isEqualTo(VaultDocument.Standing.IN_FORCE);
        assertThat(document.file())
                .isEqualTo(Objects.requireNonNull(issued.files().sealed()).id());
    }

    @Test
    void whatIsRevokedIsRevokedInTheVaultToo() {
        var issued = office.issued();
        deliver(issued, "PUT.DONE");
        var end = new EndResult(
                issued.id(), issued.version(), "Cấp sai đối tượng", "12/QĐ-UBND", LocalDate.of(2026, 1, 5));
        results.revoke(end, commune.chairman).orThrow();
        deliver(issued, "REVOKE.DONE");

        assertThat(only(issued).standing()).isEqualTo(VaultDocument.Standing.REVOKED);
    }

    @Test
    void aVaultThatIsAwayIsAskedAgainAndNothingIsLost() {
        var issued = office.issued();
        deliver(issued, "PUT.DONE");
        database.sql("update results.delivery set state = 'WAITING', due_at = now(), document = null where result = ?")
                .param(issued.id().value())
                .update();
        Vault away =
                (Vault) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Vault.class}, (_, _, _) -> {
                    throw new IllegalStateException("the vault is away");
                });

        new VaultDeliveries(lines, store, away, signatures, handingOver, units, transactions).deliver();

        assertThat(lines.states(issued.id())).containsExactly("PUT.WAITING");
        database.sql("update results.delivery set due_at = now() where result = ?")
                .param(issued.id().value())
                .update();
        deliver(issued, "PUT.DONE");
        assertThat(only(issued).number())
                .isEqualTo(issued.numbered().orElseThrow().number());
    }

    @Test
    void aResultThatReplacesAnotherTakesItsPlaceInTheRegisterAndInTheVault() {
        var owner = Commune.owner();
        var former = issuedFor(owner, "");
        deliver(former, "PUT.DONE");
        var stranger = office.issued();

        var dossier = commune.receivedFrom(owner);
        var others = stranger.numbered().orElseThrow().number();
        assertThat(results.prepare(replacing(dossier.id(), others), commune.officer))
                .isEqualTo(Outcome.refused(new ResultRefusal.NothingToReplace(others)));
        var next = issuedFor(owner, former.numbered().orElseThrow().number());
        deliver(next, "PUT.DONE");

        assertThat(office.now(former).state()).isEqualTo(ResultState.REPLACED);
        var documents = vault.of(owner.identifier());
        assertThat(documents.stream().map(VaultDocument::standing))
                .containsExactlyInAnyOrder(VaultDocument.Standing.IN_FORCE, VaultDocument.Standing.REPLACED);
        assertThat(documents.stream().filter(each -> each.version() == 2)).hasSize(1);
    }

    private RegisteredResult issuedFor(vn.motcua.dossier.Party owner, String replaces) {
        var dossier = commune.receivedFrom(owner);
        var draft = results.prepare(replacing(dossier.id(), replaces), commune.officer)
                .orThrow();
        commune.handled(dossier);
        return office.issued(office.signed(List.of(draft))).getFirst();
    }

    private static PrepareResult replacing(vn.motcua.shared.DossierId dossier, String number) {
        var typed = ResultsOffice.draft(dossier);
        return new PrepareResult(
                typed.dossier(), typed.type(), typed.kind(), typed.name(), typed.data(), typed.file(), false, number);
    }

    /** Delivers until the line stands so: the delivery after the commit may be under way beside this one. */
    private void deliver(RegisteredResult result, String state) {
        for (int round = 0; round < 200 && !lines.states(result.id()).contains(state); round++) {
            deliveries.deliver();
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        assertThat(lines.states(result.id())).contains(state);
    }

    private VaultDocument only(RegisteredResult result) {
        var documents = vault.of(result.matter().ownerIdentifier());
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }
}
