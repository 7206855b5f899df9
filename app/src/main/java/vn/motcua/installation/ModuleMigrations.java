package vn.motcua.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Migrates each module from its own folder, under a history of its own.
 *
 * <p>The folder {@code __root} comes first, for what no module owns; among the modules the order does not matter, since
 * nothing in one module's schema refers to another's.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String PLACE = "db/migration/";
    private static final String ROOT = "__root";
    private static final Pattern FOLDER = Pattern.compile(PLACE + "([^/]+)/[^/]+\\.sql$");

    @Override
    public void migrate(Flyway flyway) {
        flyway(flyway.getConfiguration(), ROOT, "flyway_schema_history").migrate();
        for (String module : modules()) {
            flyway(flyway.getConfiguration(), module, "flyway_schema_history_" + module)
                    .migrate();
        }
    }

    /** The modules that have migrations, by name. */
    static List<String> modules() {
        try {
            var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:" + PLACE + "*/*.sql");
            return Stream.of(resources)
                    .map(ModuleMigrations::address)
                    .map(FOLDER::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .filter(folder -> !folder.equals(ROOT))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list the migrations", problem);
        }
    }

    private static String address(Resource migration) {
        try {
            return migration.getURL().toString();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + migration, problem);
        }
    }

    private static Flyway flyway(Configuration base, String folder, String history) {
        return Flyway.configure()
                .configuration(base)
                .locations("classpath:" + PLACE + folder)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }
}
