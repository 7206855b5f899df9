package vn.motcua.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.ProductTest;

@ProductTest
class ModuleMigrationsTest {

    @Autowired
    JdbcClient database;

    @Test
    void findsTheMigrationsOfEveryModule() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<String> expected = folders.map(folder -> folder.getFileName().toString())
                    .filter(folder -> !folder.equals("__root"))
                    .sorted()
                    .toList();
            assertThat(ModuleMigrations.modules()).isEqualTo(expected);
        }
    }

    @Test
    void keepsAHistoryForEachModule() {
        List<String> histories = database.sql("select tablename from pg_tables where tablename like 'flyway%'")
                .query(String.class)
                .list();
        List<String> expected = Stream.concat(
                        Stream.of("flyway_schema_history"),
                        ModuleMigrations.modules().stream().map(module -> "flyway_schema_history_" + module))
                .toList();
        assertThat(histories).containsExactlyInAnyOrderElementsOf(expected);
    }
}
