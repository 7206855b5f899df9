package vn.motcua.dossier.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.EnterLegalRegime;
import vn.motcua.dossier.LegalRegime;
import vn.motcua.dossier.LegalRegimeAct;
import vn.motcua.dossier.LegalRegimeRefusal;
import vn.motcua.dossier.LegalRegimeRegister;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** One administrator at a time changes the register, under a lock of the table. */
@Service
class StoredLegalRegimeRegister implements LegalRegimeRegister {

    private final JdbcClient database;
    private final LegalRegimes regimes;
    private final Clock clock;

    StoredLegalRegimeRegister(JdbcClient database, LegalRegimes regimes, Clock clock) {
        this.database = database;
        this.regimes = regimes;
        this.clock = clock;
    }

    @Override
    public List<LegalRegime> all() {
        return regimes.read();
    }

    @Override
    public LocalDate earliestBeginning() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        return regimes.read().stream()
                .map(regime -> regime.validity().from().plusDays(1))
                .reduce(tomorrow, (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    @Transactional
    public Outcome<LegalRegime, LegalRegimeRefusal> enter(EnterLegalRegime command, Actor.Staff by) {
        lock();
        var code = command.code();
        if (code.isEmpty() || code.length() > EnterLegalRegime.LONGEST_CODE) {
            return Outcome.refused(new LegalRegimeRefusal.CodeMalformed(EnterLegalRegime.LONGEST_CODE));
        }
        if (regimes.read().stream().anyMatch(regime -> regime.code().equals(code))) {
            return Outcome.refused(new LegalRegimeRefusal.CodeTaken(code));
        }
        var earliest = earliestBeginning();
        if (command.from().isBefore(earliest)) {
            return Outcome.refused(new LegalRegimeRefusal.BeginsTooEarly(earliest));
        }
        var entered = command.regime();
        database.sql("update dossier.legal_regime set valid = daterange(lower(valid), :from) where upper_inf(valid)")
                .param("from", command.from())
                .update();
        insert(entered);
        note(LegalRegimeAct.Kind.ENTERED, entered, by);
        return Outcome.done(entered);
    }

    @Override
    @Transactional
    public Outcome<LegalRegime, LegalRegimeRefusal> withdraw(String code, Actor.Staff by) {
        lock();
        var all = regimes.read();
        var last = all.isEmpty() ? null : all.getLast();
        if (last == null || !last.code().equals(code) || !last.validity().from().isAfter(LocalDate.now(clock))) {
            return Outcome.refused(new LegalRegimeRefusal.NotWithdrawable(code));
        }
        database.sql("delete from dossier.legal_regime where code = :code")
                .param("code", code)
                .update();
        database.sql("update dossier.legal_regime set valid = daterange(lower(valid), null) where upper(valid) = :from")
                .param("from", last.validity().from())
                .update();
        note(LegalRegimeAct.Kind.WITHDRAWN, last, by);
        return Outcome.done(last);
    }

    @Override
    public List<LegalRegimeAct> acts() {
        return database.sql("""
                        select at, display_name, kind, code, valid_from, null::date as valid_to,
                               supplement_requests_allowed, extensions_allowed, apology_lead_days, supplement_resume
                        from dossier.legal_regime_act order by id desc limit 100
                        """)
                .query((row, _) -> new LegalRegimeAct(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        LegalRegimeAct.Kind.valueOf(row.getString("kind")),
                        LegalRegimes.regime(row)))
                .list();
    }

    private void lock() {
        database.sql("lock table dossier.legal_regime in share row exclusive mode")
                .update();
    }

    private void insert(LegalRegime regime) {
        rules(database.sql("""
                        insert into dossier.legal_regime
                        values (:code, daterange(:from, null), :supplements, :extensions, :lead, :resume)
                        """), regime).update();
    }

    private void note(LegalRegimeAct.Kind kind, LegalRegime regime, Actor.Staff by) {
        rules(database.sql("""
                        insert into dossier.legal_regime_act
                            (at, account, display_name, kind, code, valid_from, supplement_requests_allowed,
                             extensions_allowed, apology_lead_days, supplement_resume)
                        values (:at, :account, :name, :kind, :code, :from, :supplements, :extensions, :lead, :resume)
                        """), regime)
                .param("at", DossierStore.utc(clock.instant()))
                .param("account", by.account().value())
                .param("name", by.displayName())
                .param("kind", kind.name())
                .update();
        regimes.forget();
    }

    private static JdbcClient.StatementSpec rules(JdbcClient.StatementSpec statement, LegalRegime regime) {
        return statement
                .param("code", regime.code())
                .param("from", regime.validity().from())
                .param("supplements", regime.supplementRequestsAllowed())
                .param("extensions", regime.extensionsAllowed())
                .param("lead", regime.apologyLeadDays())
                .param("resume", regime.supplementResume().name());
    }
}
