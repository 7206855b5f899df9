package vn.motcua.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** One real PostgreSQL for the whole test run, on a port and in a folder of its own. */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    public static String url() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }

    public static DataSource dataSource() {
        return SERVER.getPostgresDatabase();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
