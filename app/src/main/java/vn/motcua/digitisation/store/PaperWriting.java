package vn.motcua.digitisation.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.digitisation.Described;
import vn.motcua.digitisation.Fault;
import vn.motcua.digitisation.PaperState;
import vn.motcua.digitisation.Proposal;
import vn.motcua.digitisation.Proposals;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.VaultDocumentId;

/** Writes digitised papers down, and what becomes of them. */
@Repository
public class PaperWriting {

    private final JdbcClient database;

    PaperWriting(JdbcClient database) {
        this.database = database;
    }

    /** Lets nobody else put a paper into this place until the transaction ends. */
    public void lockPlace(DossierId dossier, String component) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:place, 1101))")
                .param("place", dossier + "/" + component)
                .query((_, _) -> true)
                .list();
    }

    public void insert(NewPaper paper) {
        var content = paper.content();
        var measures = content.measures();
        database.sql("""
                        insert into digitisation.paper (id, dossier, dossier_code, component, unit, state, file, source_hash,
                            link, signed, pages, blank_pages, dpi, confidence, letters, upside_down, content, proposed,
                            sureness, faults, made_at, made_by, made_account)
                        values (:id, :dossier, :code, :component, :unit, 'PROPOSED', :file, :hash, :link, :signed, :pages,
                            :blank, :dpi, :confidence, :letters, :upsideDown, :content, :proposed, :sureness, :faults, :at,
                            :by, :account)
                        """)
                .param("id", paper.id())
                .param("dossier", paper.dossier().value())
                .param("code", paper.place().dossier().value())
                .param("component", paper.place().component())
                .param("unit", paper.unit().value())
                .param("file", content.file().value())
                .param("hash", content.sourceHash())
                .param("link", content.link())
                .param("signed", content.signed().name())
                .param("pages", measures.pages())
                .param("blank", measures.blankPages())
                .param("dpi", measures.dpi())
                .param("confidence", measures.confidence())
                .param("letters", measures.letters())
                .param("upsideDown", measures.upsideDown())
                .param("content", content.text().replace("\0", ""))
                .param(
                        "proposed",
                        all(paper.proposals()).stream().map(Proposal::value).toArray(String[]::new))
                .param(
                        "sureness",
                        all(paper.proposals()).stream()
                                .map(Proposal::confidence)
                                .toArray(Double[]::new))
                .param("faults", names(paper.faults()))
                .param("at", ScanRows.utc(paper.madeAt()))
                .param("by", paper.by().displayName())
                .param(
                        "account",
                        paper.by() instanceof Actor.Staff staff
                                ? staff.account().value()
                                : null)
                .update();
    }

    public void replace(UUID paper) {
        database.sql("update digitisation.paper set state = 'REPLACED', version = version + 1 where id = :id")
                .param("id", paper)
                .update();
    }

    /** Writes down what an officer said; false when somebody was faster. */
    public boolean describe(
            UUID paper,
            int version,
            PaperState state,
            Described described,
            String inSpiteOf,
            Set<Fault> faults,
            Instant at,
            String by) {
        return database.sql("""
                        update digitisation.paper set version = version + 1, state = :state, kind = :kind, number = :number,
                            issued_on = :issuedOn, issuer = :issuer, owner_name = :ownerName, owner_number = :ownerNumber,
                            valid_to = :validTo, in_spite_of = :inSpiteOf, faults = :faults, confirmed_at = :at,
                            confirmed_by = :by
                        where id = :id and version = :version and state <> 'REPLACED'
                        """)
                        .param("id", paper)
                        .param("version", version)
                        .param("state", state.name())
                        .param("kind", described.kind())
                        .param("number", described.number())
                        .param("issuedOn", described.issuedOn())
                        .param("issuer", described.issuer())
                        .param("ownerName", described.ownerName())
                        .param("ownerNumber", described.ownerNumber())
                        .param("validTo", described.validTo())
                        .param("inSpiteOf", inSpiteOf)
                        .param("faults", names(faults))
                        .param("at", ScanRows.utc(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    public void putIntoVault(UUID paper, VaultDocumentId document) {
        database.sql("update digitisation.paper set vault = :vault where id = :id")
                .param("id", paper)
                .param("vault", document.value())
                .update();
    }

    private static List<Proposal> all(Proposals proposals) {
        return List.of(
                proposals.kind(),
                proposals.number(),
                proposals.issuedOn(),
                proposals.issuer(),
                proposals.ownerName(),
                proposals.ownerNumber(),
                proposals.validTo());
    }

    private static String[] names(Collection<Fault> faults) {
        return faults.stream().map(Enum::name).toArray(String[]::new);
    }
}
