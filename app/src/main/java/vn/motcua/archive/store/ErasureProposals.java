package vn.motcua.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.Proposal;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;

/** Proposals to end the keeping of files; one at a time for each dossier. */
@Repository
public class ErasureProposals {

    private final JdbcClient database;

    ErasureProposals(JdbcClient database) {
        this.database = database;
    }

    /** False when one is open already. */
    public boolean add(DossierId dossier, Proposal proposal) {
        return database.sql("""
                        insert into archive.proposal (id, dossier, reason, proposed_at, proposed_by, proposed_by_name)
                        values (:id, :dossier, :reason, :at, :by, :byName) on conflict do nothing
                        """)
                        .param("id", proposal.id())
                        .param("dossier", dossier.value())
                        .param("reason", proposal.reason())
                        .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                        .param("by", proposal.account().toString())
                        .param("byName", proposal.by())
                        .update()
                == 1;
    }

    public Optional<Proposal> open(DossierId dossier) {
        return database.sql("select * from archive.proposal where dossier = :dossier and outcome is null")
                .param("dossier", dossier.value())
                .query((row, number) -> read(row, "id"))
                .optional();
    }

    public boolean decided(Proposal proposal, Actor.Staff by, Instant at) {
        return end(proposal, "DECIDED", "", by, at);
    }

    public boolean rejected(Proposal proposal, String note, Actor.Staff by, Instant at) {
        return end(proposal, "REJECTED", note, by, at);
    }

    private boolean end(Proposal proposal, String outcome, String note, Actor.Staff by, Instant at) {
        return database.sql("""
                        update archive.proposal set outcome = :outcome, note = :note, ended_at = :at, ended_by = :by,
                          ended_by_name = :byName
                        where id = :id and outcome is null
                        """)
                        .param("outcome", outcome)
                        .param("note", note)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account().toString())
                        .param("byName", by.displayName())
                        .param("id", proposal.id())
                        .update()
                == 1;
    }

    static Proposal read(ResultSet row, String id) throws SQLException {
        return new Proposal(
                row.getObject(id, UUID.class),
                row.getString("reason"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                new AccountId(UUID.fromString(row.getString("proposed_by"))),
                row.getString("proposed_by_name"));
    }
}
