package vn.motcua.organisation.areas;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.AreaImports;
import vn.motcua.organisation.Areas;
import vn.motcua.testing.MovableClock;

/** The register of areas on a database of a test's own. */
public final class AreaRegisters {

    private AreaRegisters() {}

    public static Areas on(JdbcClient database) {
        return new RegisteredAreas(database);
    }

    public static AreaImports importsInto(DataSource source) {
        JdbcClient database = JdbcClient.create(source);
        return new ImportedAreas(
                new AreaStore(database),
                new SuccessionImport(new SuccessionStore(database)),
                new ImportLog(database),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                MovableClock.at("2026-11-22T08:00"));
    }
}
