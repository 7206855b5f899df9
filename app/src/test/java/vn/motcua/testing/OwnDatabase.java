package vn.motcua.testing;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of a test's own, empty but for the schemas of some modules. */
public final class OwnDatabase {

    private OwnDatabase() {}

    /** @param modules in the order in which they depend on each other */
    public static DataSource with(String... modules) {
        var name = "own_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(TestDatabase.dataSource())
                .sql("create database " + name)
                .update();
        var source = new PGSimpleDataSource();
        source.setUrl(TestDatabase.url());
        source.setDatabaseName(name);
        source.setUser(TestDatabase.username());
        source.setPassword(TestDatabase.password());
        migrate(source, "__root");
        for (var module : modules) {
            migrate(source, module);
        }
        return source;
    }

    private static void migrate(DataSource source, String module) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
