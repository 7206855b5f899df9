package vn.motcua.organisation;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.TestDatabase;

/** A database of a test's own with the organisation in it, so that a test may rewrite the whole country. */
public final class OwnDatabase {

    private OwnDatabase() {}

    public static DataSource create() {
        String name = "organisation_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(TestDatabase.dataSource())
                .sql("create database " + name)
                .update();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(TestDatabase.url());
        source.setDatabaseName(name);
        source.setUser(TestDatabase.username());
        source.setPassword(TestDatabase.password());
        migrate(source, "__root");
        migrate(source, "organisation");
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
