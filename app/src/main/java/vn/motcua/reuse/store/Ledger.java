package vn.motcua.reuse.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Dossier;
import vn.motcua.reuse.Choice;
import vn.motcua.reuse.Offer;
import vn.motcua.reuse.PaperOffers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;

/** What was offered, taken and refused; only ever added to. */
@Repository
public class Ledger {

    private final JdbcClient database;
    private final Clock clock;

    Ledger(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What became of a paper.
     *
     * @param eligible whether something could be offered in principle
     * @param cause for what was taken where it came from, otherwise why not
     */
    public record Fate(String component, String name, boolean eligible, Kind kind, String cause) {

        public enum Kind {
            TAKEN,
            NOT_TAKEN,
            NOT_OFFERED
        }
    }

    public void papers(Dossier dossier, Instant at, String occasion, List<Fate> fates) {
        database.sql("""
                        insert into reuse.paper (dossier, component, paper_name, at, procedure_code, unit, occasion,
                                                 eligible, fate, cause)
                        select :dossier, component, name, :at, :procedure, :unit, :occasion, eligible, fate, cause
                        from unnest(:components::text[], :names::text[], :eligible::boolean[], :fates::text[],
                                    :causes::text[]) as one (component, name, eligible, fate, cause)
                        """)
                .param("dossier", dossier.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("procedure", dossier.filing().procedure().code().value())
                .param("unit", dossier.filing().receivingUnit().value())
                .param("occasion", occasion)
                .param("components", fates.stream().map(Fate::component).toArray(String[]::new))
                .param("names", fates.stream().map(Fate::name).toArray(String[]::new))
                .param("eligible", fates.stream().map(Fate::eligible).toArray(Boolean[]::new))
                .param("fates", fates.stream().map(fate -> fate.kind().name()).toArray(String[]::new))
                .param("causes", fates.stream().map(Fate::cause).toArray(String[]::new))
                .update();
    }

    /** @param papers those for which something is offered; the best offer of each is written down */
    public void offers(DossierId dossier, Instant at, List<PaperOffers> papers) {
        if (papers.isEmpty()) {
            return;
        }
        var best = papers.stream().map(paper -> paper.offers().getFirst()).toList();
        database.sql("""
                        insert into reuse.offer (dossier, component, at, source, token)
                        select :dossier, component, :at, source, token
                        from unnest(:components::text[], :sources::text[], :tokens::text[])
                             as one (component, source, token)
                        """)
                .param("dossier", dossier.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("components", papers.stream().map(PaperOffers::component).toArray(String[]::new))
                .param(
                        "sources",
                        best.stream().map(offer -> offer.source().name()).toArray(String[]::new))
                .param("tokens", best.stream().map(Offer::token).toArray(String[]::new))
                .update();
    }

    public void refusal(DossierId dossier, String component, Choice.Reason reason, Actor by) {
        database.sql("""
                        insert into reuse.refusal (dossier, component, at, reason, account)
                        values (:dossier, :component, :at, :reason, :account)
                        """)
                .param("dossier", dossier.value())
                .param("component", component)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", reason.name())
                .param("account", account(by))
                .update();
    }

    /** @param number whose data were asked for */
    public void lookUp(DossierId dossier, String component, String number, String purpose, Actor by) {
        database.sql("""
                        insert into reuse.look_up (dossier, component, at, account, unit, by_name, number, purpose)
                        values (:dossier, :component, :at, :account, :unit, :by, :number, :purpose)
                        """)
                .param("dossier", dossier.value())
                .param("component", component)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account(by))
                .param("unit", by.actingFor().map(unit -> unit.value()).orElse(null))
                .param("by", by.displayName())
                .param("number", number)
                .param("purpose", purpose)
                .update();
    }

    private static @Nullable UUID account(Actor by) {
        return by instanceof Actor.Staff staff ? staff.account().value() : null;
    }
}
