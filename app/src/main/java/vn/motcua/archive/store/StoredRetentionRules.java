package vn.motcua.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.ArchiveRefusal;
import vn.motcua.archive.RetentionRule;
import vn.motcua.archive.RetentionRules;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

@Repository
class StoredRetentionRules implements RetentionRules {

    private final JdbcClient database;
    private final Clock clock;

    StoredRetentionRules(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<RetentionRule> all() {
        return database.sql("""
                        select scope, subject, years, valid_from, basis, verified from archive.retention_rule
                        order by case scope when 'PROCEDURE' then 1 when 'FIELD' then 2 else 3 end,
                                 subject, valid_from desc
                        """).query(StoredRetentionRules::read).list();
    }

    @Override
    public Outcome<RetentionRule, ArchiveRefusal> enter(RetentionRule rule, Actor.Staff by) {
        int entered = database.sql("""
                        insert into archive.retention_rule
                            (scope, subject, years, valid_from, basis, verified, entered_at, entered_by)
                        values (:scope, :subject, :years, :from, :basis, :verified, :at, :by)
                        on conflict do nothing
                        """)
                .param("scope", rule.scope().name())
                .param("subject", rule.subject())
                .param("years", rule.years())
                .param("from", rule.from())
                .param("basis", rule.basis())
                .param("verified", rule.verified())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.displayName())
                .update();
        return entered == 1 ? Outcome.done(rule) : Outcome.refused(new ArchiveRefusal.RuleOfThatDay());
    }

    static RetentionRule read(ResultSet row, int number) throws SQLException {
        return new RetentionRule(
                RetentionRule.Scope.valueOf(row.getString("scope")),
                row.getString("subject"),
                row.getObject("years", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getString("basis"),
                row.getBoolean("verified"));
    }
}
