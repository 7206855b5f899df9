package vn.motcua.vault.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.Consent;
import vn.motcua.vault.Consents;
import vn.motcua.vault.Ground;
import vn.motcua.vault.VaultRefusal;

@Service
class StoredConsents implements Consents {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_PROOF = 500;

    private final JdbcClient database;
    private final Clock clock;

    StoredConsents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Outcome<Consent, VaultRefusal> state(
            String owner, String reason, Consent.Statement statement, String proof, Actor by) {
        if (owner.isBlank() || owner.length() > LONGEST_NUMBER) {
            return Outcome.refused(new VaultRefusal.DetailNeeded("owner"));
        }
        if (reason.isBlank() || reason.length() > LONGEST_NUMBER) {
            return Outcome.refused(new VaultRefusal.DetailNeeded("purpose"));
        }
        if (proof.isBlank() || proof.length() > LONGEST_PROOF) {
            return Outcome.refused(new VaultRefusal.DetailNeeded("proof"));
        }
        var actor = ActorColumns.of(by);
        var at = clock.instant();
        database.sql("""
                        insert into vault.consent
                            (owner, reason, statement, at, actor_kind, account, actor_name, proof)
                        values (:owner, :reason, :statement, :at, :actorKind, :account, :actorName, :proof)
                        """)
                .param("owner", owner)
                .param("reason", reason)
                .param("statement", statement.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actorKind", actor.kind())
                .param("account", actor.account())
                .param("actorName", actor.name())
                .param("proof", proof)
                .update();
        return Outcome.done(new Consent(owner, reason, statement, at, actor.name(), proof));
    }

    @Override
    public boolean allows(String owner, String reason) {
        return database.sql("""
                        select case coalesce((select basis from vault.use_rule where reason = :reason), 'CONSENT')
                                   when 'LAW' then said is distinct from 'WITHDRAWN'
                                   else said is not distinct from 'GIVEN' end
                        from (select (select statement from vault.consent
                                      where owner = :owner and reason = :reason
                                      order by position desc limit 1) as said) latest
                        """)
                .param("owner", owner)
                .param("reason", reason)
                .query(Boolean.class)
                .single();
    }

    /** Looking at what is one's own is nothing to agree or to object to. */
    @Override
    public List<Ground> grounds(String owner) {
        var said = of(owner);
        return database.sql("select * from vault.use_rule where reason <> 'OWN_ACCESS' order by basis desc, reason")
                .query((row, _) -> ground(
                        row.getString("reason"),
                        Ground.Basis.valueOf(row.getString("basis")),
                        row.getString("legal_basis"),
                        said))
                .list();
    }

    private static Ground ground(String reason, Ground.Basis basis, String legalBasis, List<Consent> said) {
        var latest = said.stream().filter(each -> each.reason().equals(reason)).findFirst();
        boolean isAllowed =
                latest.map(each -> each.statement() == Consent.Statement.GIVEN).orElse(basis == Ground.Basis.LAW);
        return new Ground(reason, basis, legalBasis, latest, isAllowed);
    }

    @Override
    public List<Consent> of(String owner) {
        return database.sql("select * from vault.consent where owner = :owner order by position desc limit 200")
                .param("owner", owner)
                .query((row, _) -> new Consent(
                        row.getString("owner"),
                        row.getString("reason"),
                        Consent.Statement.valueOf(row.getString("statement")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        row.getString("proof")))
                .list();
    }
}
