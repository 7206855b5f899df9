package vn.motcua.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.ProcedureMother.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Evidence;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Intakes;
import vn.motcua.dossier.LookUpMethod;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.reuse.Choice.Decline;
import vn.motcua.reuse.Choice.Take;
import vn.motcua.shared.Channel;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.KnownPopulation;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.vault.Consent;
import vn.motcua.vault.Consents;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultRefusal;
import vn.motcua.vault.VaultViews;

@ProductTest
class ReuseTest {

    @Autowired
    Reuse reuse;

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @Autowired
    Consents consents;

    @Autowired
    Intakes intakes;

    @Autowired
    Procedures procedures;

    @Autowired
    DossierLists lists;

    @Autowired
    Commune commune;

    @Autowired
    KnownPopulation population;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private final Party owner = Commune.owner();
    private final Parties parties = Parties.of(owner);
    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        procedure = commune.procedureAsking(
                paper("c1", "Tờ khai theo mẫu", null),
                paper("c2", "Bản sao Giấy khai sinh", new ReusableResult("KQ.G15.000031", null)),
                paper("c3", "Sổ hộ khẩu hoặc giấy tờ về nơi cư trú", null),
                paper("c4", "Sơ đồ vị trí", null));
    }

    @Test
    void whatIsHeldIsOfferedAndOtherwiseTheReasonIsKnown() {
        put(Papers.of(owner.identifier()).ofType("KQ.G15.000031"));

        assertThat(offers())
                .extracting(PaperOffers::prospect)
                .containsExactly(Prospect.NOT_REUSABLE, Prospect.OFFERED, Prospect.OFFERED, Prospect.NO_MAPPING);
        assertThat(offers().get(1).offers()).extracting(Offer::source).containsExactly(Offer.Source.VAULT);
        assertThat(offers().get(2).offers())
                .extracting(Offer::source)
                .containsExactly(Offer.Source.POPULATION_REGISTER);
    }

    @Test
    void whyNothingIsOfferedForAPaperThatCouldBeHeld() {
        assertThat(prospect(parties)).isEqualTo(Prospect.NOTHING_HELD);
        assertThat(prospect(Parties.of(Party.citizen("Không số", "")))).isEqualTo(Prospect.NO_NUMBER);
        put(Papers.of(owner.identifier()).until("2025-12-31"));
        assertThat(prospect(parties)).isEqualTo(Prospect.EXPIRED);
        put(Papers.of(owner.identifier()));
        consents.state(owner.identifier(), "REUSE", Consent.Statement.WITHDRAWN, "Đơn", commune.desk)
                .orThrow();
        assertThat(prospect(parties)).isEqualTo(Prospect.OBJECTED);
    }

    @Test
    void theDocumentOfAnotherPersonOfTheDossierIsOfferedOnceThatPersonAgrees() {
        var child = Party.citizen("Trần Bé", Papers.somebody());
        var both = new Parties(owner, null, child);
        put(Papers.of(child.identifier()));
        assertThat(prospect(both)).isEqualTo(Prospect.OTHER_OWNER);

        consents.state(child.identifier(), "REUSE_FOR_OTHER", Consent.Statement.GIVEN, "Mẹ ký", commune.desk)
                .orThrow();
        assertThat(prospect(both)).isEqualTo(Prospect.OFFERED);
    }

    @Test
    void whatIsTakenStandsInTheDossierAndItsUseInTheVault() {
        var document = put(Papers.of(owner.identifier()));

        var dossier = receive(Map.of("c2", take(document))).orThrow();

        var taken = dossier.component("c2").orElseThrow();
        assertThat(taken.state()).isEqualTo(State.REUSED);
        assertThat(taken.evidence()).isEqualTo(Evidence.fromVault(document.file(), document.id()));
        assertThat(views.accessesFor(dossier.id().value())).singleElement().satisfies(access -> {
            assertThat(access.document()).isEqualTo(document.id());
            assertThat(access.part()).isEqualTo("c2");
            assertThat(access.account()).contains(commune.desk.account());
        });
        assertThat(fate(dossier, "c2")).isEqualTo("TAKEN RESULT");
    }

    @Test
    void whatTheVaultRefusesIsNotReceivedAtAll() {
        var foreign = put(Papers.of(Papers.somebody()));

        assertThat(receive(Map.of("c2", take(foreign))))
                .isEqualTo(Outcome.refused(new ReuseRefusal.OfVault("c2", new VaultRefusal.NoConsent())));
        assertThat(lists.openOf(owner.identifier(), procedure)).isEmpty();
        assertThat(receive(Map.of("c2", new Take("vault:" + UUID.randomUUID()))))
                .isEqualTo(Outcome.refused(new ReuseRefusal.OfferGone("c2", "Bản sao Giấy khai sinh")));
        assertThat(receive(Map.of("c2", new Take("<script>")))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aRefusalOfTheDossierLeavesNoUse() {
        var document = put(Papers.of(owner.identifier()));

        var outcome = reuse.with(
                parties,
                papers(),
                Map.of("c2", take(document)),
                commune.desk,
                _ -> Outcome.refused(new DossierRefusal.NotFound()));

        assertThat(outcome).isEqualTo(Outcome.refused(new ReuseRefusal.OfDossier(new DossierRefusal.NotFound())));
        assertThat(views.accessesTo(owner.identifier(), 10))
                .noneMatch(access -> access.part().equals("c2"));
    }

    @Test
    void noDoorLeadsADocumentIntoADossierWithoutItsUse() {
        var document = put(Papers.of(owner.identifier()));
        var dossier = receive(Map.of()).orThrow();
        var component = dossier.component("c2").orElseThrow();

        commune.act(
                dossier,
                new Act.SettleComponents(
                        List.of(component.settled(State.REUSED, Evidence.fromVault(document.file(), document.id())))),
                commune.desk);

        assertThat(views.accessesFor(dossier.id().value())).hasSize(1);
        assertThat(fate(dossier, "c2")).isEqualTo("TAKEN RESULT");
    }

    @Test
    void thePopulationRegisterTakesThePlaceOfAHouseholdBook() {
        assertThat(receive(Map.of("c3", new Take("population"))))
                .isEqualTo(
                        Outcome.refused(new ReuseRefusal.NotConfirmed("c3", "Sổ hộ khẩu hoặc giấy tờ về nơi cư trú")));
        population.knows(owner.identifier(), owner.name());
        population.isAway(true);
        assertThat(receive(Map.of("c3", new Take("population"))))
                .isEqualTo(Outcome.refused(new ReuseRefusal.RegisterAway("c3")));
        population.isAway(false);

        var dossier = receive(Map.of("c3", new Take("population"))).orThrow();

        assertThat(dossier.component("c3").orElseThrow().evidence())
                .isEqualTo(Evidence.lookedUp(LookUpMethod.POPULATION_DATABASE));
        assertThat(population.askedAbout(owner.identifier())).hasSize(3);
        assertThat(database.sql("select by_name from reuse.look_up where dossier = ?")
                        .param(dossier.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(commune.desk.displayName());
        assertThat(fate(dossier, "c3")).isEqualTo("TAKEN LOOK_UP");
    }

    @Test
    void aDigitisedPaperOfAnEarlierDossierIsOfferedAndGoesIntoTheVaultWhenTaken() {
        var earlier = receive(Map.of()).orThrow();
        var file = FileId.next();
        commune.act(
                earlier,
                new Act.SettleComponents(List.of(
                        earlier.component("c4").orElseThrow().settled(State.VERIFIED, Evidence.digitised(file)))),
                commune.desk);

        var offer = offers().get(3).offers().getFirst();
        assertThat(offer.source()).isEqualTo(Offer.Source.EARLIER_DOSSIER);
        assertThat(offer.number()).isEqualTo(earlier.code().value());
        var dossier = receive(Map.of("c4", new Take(offer.token()))).orThrow();

        assertThat(vault.of(owner.identifier())).singleElement().satisfies(document -> {
            assertThat(document.origin()).isEqualTo(VaultDocument.Origin.COMPONENT);
            assertThat(document.file()).isEqualTo(file);
            assertThat(dossier.component("c4").orElseThrow().evidence())
                    .isEqualTo(Evidence.fromVault(file, document.id()));
        });
        assertThat(offers().get(3).offers())
                .singleElement()
                .extracting(Offer::source)
                .isEqualTo(Offer.Source.VAULT);
    }

    @Test
    void whatTheVaultRevokedDoesNotComeBackThroughTheDossierItCameFrom() {
        var earlier = receive(Map.of()).orThrow();
        commune.act(
                earlier,
                new Act.SettleComponents(List.of(earlier.component("c4")
                        .orElseThrow()
                        .settled(State.VERIFIED, Evidence.digitised(FileId.next())))),
                commune.desk);
        receive(Map.of("c4", new Take(offers().get(3).offers().getFirst().token())))
                .orThrow();

        vault.revoke(vault.of(owner.identifier()).getFirst().id(), "Giấy giả", commune.chairman)
                .orThrow();

        assertThat(offers().get(3).offers()).isEmpty();
    }

    @Test
    void nobodyTakesThePaperOfSomebodyElsesDossier() {
        var earlier = receive(Map.of()).orThrow();
        commune.act(
                earlier,
                new Act.SettleComponents(List.of(earlier.component("c4")
                        .orElseThrow()
                        .settled(State.VERIFIED, Evidence.digitised(FileId.next())))),
                commune.desk);
        var stranger = Parties.of(Commune.owner());

        var outcome = reuse.with(
                stranger,
                papers(),
                Map.of("c4", new Take("dossier:" + earlier.id() + ":c4")),
                commune.desk,
                components -> intakes.receive(intake(stranger, components, UUID.randomUUID()), commune.desk));

        assertThat(outcome).isEqualTo(Outcome.refused(new ReuseRefusal.OfferGone("c4", "Sơ đồ vị trí")));
    }

    @Test
    void eachRefusalOfAnOfferIsCountedWithItsReason() {
        put(Papers.of(owner.identifier()));

        var dossier = receive(Map.of("c2", new Decline(Choice.Reason.OUTDATED))).orThrow();

        assertThat(fate(dossier, "c2")).isEqualTo("NOT_TAKEN OFFERED");
        assertThat(fate(dossier, "c1")).isEqualTo("NOT_OFFERED NOT_REUSABLE");
        assertThat(database.sql("select reason from reuse.refusal where dossier = ? and component = 'c2'")
                        .param(dossier.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("OUTDATED");
        assertThat(database.sql("select count(*) from reuse.offer where dossier = ?")
                        .param(dossier.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void twoOfficersWithTheSameFormMakeOneDossierAndOneUse() throws Exception {
        var document = put(Papers.of(owner.identifier()));
        var key = UUID.randomUUID();
        Callable<Outcome<Dossier, ReuseRefusal>> receiving = () -> reuse.with(
                parties,
                papers(),
                Map.of("c2", take(document)),
                commune.desk,
                components -> intakes.madeBy(key)
                        .<Outcome<Dossier, DossierRefusal>>map(Outcome::done)
                        .orElseGet(() -> intakes.receive(intake(parties, components, key), commune.desk)));
        try (var two = Executors.newFixedThreadPool(2)) {
            var both = two.invokeAll(List.of(receiving, receiving));

            var dossier = both.get(0).get().orThrow().id();
            assertThat(both.get(1).get().orThrow().id()).isEqualTo(dossier);
            assertThat(views.accessesFor(dossier.value())).hasSize(1);
        }
    }

    private List<PaperOffers> offers() {
        return reuse.offers(parties, procedures.inForce(procedure, today()).orElseThrow(), "case-1");
    }

    private Prospect prospect(Parties of) {
        return reuse.offers(of, procedures.inForce(procedure, today()).orElseThrow(), "case-1")
                .get(1)
                .prospect();
    }

    private Outcome<Dossier, ReuseRefusal> receive(Map<String, Choice> choices) {
        return reuse.with(
                parties,
                papers(),
                choices,
                commune.desk,
                components -> intakes.receive(intake(parties, components, UUID.randomUUID()), commune.desk));
    }

    private Intake intake(Parties of, List<Component> components, UUID key) {
        var plain = Commune.intake(procedure, Channel.COUNTER, of.owner());
        return new Intake(
                procedure,
                "case-1",
                "standard",
                plain.receivingUnit(),
                plain.handlingUnit(),
                Channel.COUNTER,
                of,
                components,
                1,
                "",
                key);
    }

    private static List<Component> papers() {
        return List.of(
                Component.onPaper("c1", "Tờ khai theo mẫu", 1, 0, 0),
                Component.onPaper("c2", "Bản sao Giấy khai sinh", 0, 0, 1),
                Component.onPaper("c3", "Sổ hộ khẩu hoặc giấy tờ về nơi cư trú", 0, 0, 1),
                Component.onPaper("c4", "Sơ đồ vị trí", 1, 0, 0));
    }

    private VaultDocument put(Papers paper) {
        return vault.put(paper.asNew(), commune.clerk).orThrow();
    }

    private static Take take(VaultDocument document) {
        return new Take("vault:" + document.id());
    }

    private String fate(Dossier dossier, String component) {
        return database.sql("""
                        select fate || ' ' || cause from reuse.paper where dossier = :dossier and component = :component
                        order by position desc limit 1
                        """)
                .param("dossier", dossier.id().value())
                .param("component", component)
                .query(String.class)
                .single();
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 1, 5);
    }
}
