package vn.motcua.catalog;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.OwnDatabase;

/** A catalogue on a database of its own, for tests that fill it wholly; several on one database are several nodes. */
final class Catalogue {

    final Procedures procedures;
    final CatalogueImports imports;
    final JdbcClient database;

    private Catalogue(DataSource source) {
        var clock = (Clock) MovableClock.at("2026-01-05T08:00");
        database = JdbcClient.create(source);
        var store = new ProcedureStore(database);
        var search = new ProcedureSearch(new SummaryStore(database), new SearchWordStore(database));
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        procedures = new ProcedureRegister(store, search, event -> {}, clock);
        imports = new CatalogueImporter(procedures, store, new ImportStore(database), transaction, clock);
    }

    /** Pooled, as in the product: opening a connection takes longer than a search. */
    static DataSource emptyDatabase() {
        var pool = new HikariDataSource();
        pool.setDataSource(OwnDatabase.with("catalog"));
        pool.setMaximumPoolSize(3);
        return pool;
    }

    static Catalogue on(DataSource source) {
        return new Catalogue(source);
    }
}
