package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.vault.Consent.Statement;
import vn.motcua.vault.VaultDocument.Signed;
import vn.motcua.vault.VaultDocument.Standing;

@ProductTest
class VaultTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Actor DESK = SignedIn.staff(Role.RECEPTION_OFFICER, "T1.61.TT");

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient database;

    private final String owner = Papers.somebody();

    @Test
    void aDocumentComesBackAsItWasPutIn() {
        var put = put(Papers.of(owner).ofType("KQ.G15.000031").until("2030-01-01"));

        assertThat(vault.find(put.id())).contains(put);
        assertThat(put.version()).isEqualTo(1);
        assertThat(put.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(vault.of(owner)).containsExactly(put);
    }

    @Test
    void theSameSourceIsTakenInOnce() {
        var paper = Papers.of(owner);

        assertThat(put(paper)).isEqualTo(put(paper.called("Tên khác")));
    }

    @Test
    void theSameSourceTwiceAtOnceIsTakenInOnce() throws Exception {
        var paper = Papers.of(owner);
        Callable<VaultDocument> putting = () -> put(paper);
        try (var two = Executors.newFixedThreadPool(2)) {
            var both = two.invokeAll(List.of(putting, putting));

            assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
        }
        assertThat(vault.of(owner)).hasSize(1);
    }

    @Test
    void aDocumentThatReplacesAnotherIsItsNextVersion() {
        var first = put(Papers.of(owner));
        var second = put(Papers.of(owner).replacing(first));

        assertThat(second.version()).isEqualTo(2);
        assertThat(vault.find(first.id()))
                .get()
                .extracting(VaultDocument::standing)
                .isEqualTo(Standing.REPLACED);
        assertThat(found(birthCertificate())).containsExactly(second);
        assertThat(vault.put(Papers.of(owner).replacing(first).asNew(), DESK))
                .isEqualTo(Outcome.refused(new VaultRefusal.NoLongerInForce(Standing.REPLACED)));
    }

    @Test
    void nobodysDocumentReplacesThatOfAnother() {
        var first = put(Papers.of(owner));

        assertThat(vault.put(Papers.of(Papers.somebody()).replacing(first).asNew(), DESK))
                .isEqualTo(Outcome.refused(new VaultRefusal.OtherOwner()));
    }

    @Test
    void whatIsNotSaidCompletelyIsRefused() {
        assertThat(Stream.of(
                                Papers.of(" "),
                                Papers.of(owner).called(""),
                                Papers.of(owner).called("x".repeat(501)),
                                Papers.of(owner).from(""),
                                Papers.of(owner).until("2019-01-01"))
                        .map(paper -> vault.put(paper.asNew(), DESK)))
                .allMatch(outcome -> outcome instanceof Outcome.Refused<?, VaultRefusal>(var why)
                        && why instanceof VaultRefusal.DetailNeeded);
    }

    @Test
    void manyNeedsAreAnsweredInTheirOrder() {
        var procedure = new ProcedureCode("1.004222");
        var birth = put(Papers.of(owner));
        var marriage = put(Papers.of(owner).called("Giấy chứng nhận kết hôn").resultOf(procedure));

        var found = vault.candidates(
                owner,
                List.of(
                        new Need(Set.of(), procedure, "Giấy tờ về hôn nhân"),
                        new Need(Set.of(), null, "Hộ chiếu"),
                        birthCertificate()),
                TODAY);

        assertThat(found).containsExactly(List.of(marriage), List.of(), List.of(birth));
    }

    @Test
    void aUseIsWrittenDownOnceForThePartOfAMatter() {
        var document = put(Papers.of(owner));
        var purpose = reuse();

        assertThat(vault.use(document.id(), owner, purpose, DESK)).isEqualTo(Outcome.done(document));
        assertThat(vault.use(document.id(), owner, purpose, DESK).isDone()).isTrue();

        assertThat(views.accessesFor(purpose.subject())).singleElement().satisfies(access -> {
            assertThat(access.kind()).isEqualTo(VaultAccess.Kind.USED);
            assertThat(access.part()).isEqualTo("c2");
            assertThat(access.unit()).contains(((Actor.Staff) DESK).unit());
        });
    }

    @Test
    void aUseIsRefusedForEachReasonThereIs() {
        var revoked = put(Papers.of(owner));
        vault.revoke(revoked.id(), "Cấp sai", DESK).orThrow();
        var broken = put(Papers.of(owner).signed(Signed.BROKEN));
        var expired = put(Papers.of(owner).until("2025-12-31"));

        assertThat(refusal(VaultDocumentId.next(), owner)).isEqualTo(new VaultRefusal.NotFound());
        assertThat(refusal(broken.id(), "001")).isEqualTo(new VaultRefusal.OtherOwner());
        assertThat(refusal(revoked.id(), owner)).isEqualTo(new VaultRefusal.NoLongerInForce(Standing.REVOKED));
        assertThat(refusal(expired.id(), owner)).isEqualTo(new VaultRefusal.Expired(LocalDate.of(2025, 12, 31)));
        assertThat(refusal(broken.id(), owner)).isEqualTo(new VaultRefusal.BrokenSignature());
    }

    @Test
    void reuseForTheOwnersOwnMatterRestsOnLawUntilTheOwnerObjects() {
        var document = put(Papers.of(owner));
        assertThat(vault.use(document.id(), owner, reuse(), DESK).isDone()).isTrue();

        say("REUSE", Statement.WITHDRAWN);
        assertThat(refusal(document.id(), owner)).isEqualTo(new VaultRefusal.NoConsent());

        say("REUSE", Statement.GIVEN);
        assertThat(vault.use(document.id(), owner, reuse(), DESK).isDone()).isTrue();
        assertThat(consents.of(owner))
                .extracting(Consent::statement)
                .containsExactly(Statement.GIVEN, Statement.WITHDRAWN);
    }

    @Test
    void useForAnotherOrForAnUnknownReasonNeedsConsentThatHolds() {
        var document = put(Papers.of(owner));
        for (var reason : List.of("REUSE_FOR_OTHER", "SOMETHING_NEW")) {
            var purpose = new Purpose("DOSSIER", UUID.randomUUID(), "c2", reason);
            assertThat(vault.use(document.id(), owner, purpose, DESK).isDone()).isFalse();
            say(reason, Statement.GIVEN);
            assertThat(vault.use(document.id(), owner, purpose, DESK).isDone()).isTrue();
            say(reason, Statement.WITHDRAWN);
            assertThat(vault.use(document.id(), owner, purpose, DESK).isDone()).isFalse();
        }
    }

    @Test
    void whoeverLooksIsSeenByTheOwner() {
        var document = put(Papers.of(owner));
        var purpose = new Purpose("CONTROL", UUID.randomUUID(), "", "COMPLAINT");

        assertThat(views.show(owner, purpose, DESK)).containsExactly(document);
        assertThat(views.open(document.id(), purpose, DESK)).contains(document);

        assertThat(views.accessesTo(owner, 10))
                .extracting(VaultAccess::kind)
                .containsExactly(VaultAccess.Kind.OPENED, VaultAccess.Kind.SHOWN, VaultAccess.Kind.PUT);
    }

    @Test
    void theRecordOfAccessCannotBeChanged() {
        put(Papers.of(owner));

        assertThatThrownBy(() -> database.sql("delete from vault.access where owner = ?")
                        .param(owner)
                        .update())
                .hasMessageContaining("never changed");
        say("REUSE", Statement.GIVEN);
        assertThatThrownBy(() -> database.sql("update vault.consent set proof = 'x' where owner = ?")
                        .param(owner)
                        .update())
                .hasMessageContaining("never changed");
    }

    private VaultDocument put(Papers paper) {
        return vault.put(paper.asNew(), DESK).orThrow();
    }

    private List<VaultDocument> found(Need need) {
        return vault.candidates(owner, List.of(need), TODAY).getFirst();
    }

    private VaultRefusal refusal(VaultDocumentId id, String of) {
        return switch (vault.use(id, of, reuse(), DESK)) {
            case Outcome.Refused<VaultDocument, VaultRefusal>(var why) -> why;
            case Outcome.Done<VaultDocument, VaultRefusal>(var document) -> throw new AssertionError(document);
        };
    }

    private void say(String reason, Statement statement) {
        consents.state(owner, reason, statement, "Đơn ngày 05/01/2026", DESK).orThrow();
    }

    private static Purpose reuse() {
        return new Purpose("DOSSIER", UUID.randomUUID(), "c2", "REUSE");
    }

    private static Need birthCertificate() {
        return new Need(Set.of(), null, "Bản sao Giấy khai sinh");
    }
}
