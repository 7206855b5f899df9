package vn.motcua.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.ProductTest;

@ProductTest
class AdministrationCommandsTest {

    @Autowired
    AdministrationCommands commands;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void listsEveryCommandWithItsPurpose() {
        assertThat(run("help")).isZero();
        assertThat(said()).contains("database", "brings the database up to date");
    }

    @Test
    void answersAnUnknownCommandWithThoseThereAre() {
        assertThat(run("databse")).isEqualTo(2);
        assertThat(said()).contains("There is no command databse", "database");
    }

    @Test
    void saysTheVersionOfTheDatabaseAndOfEachModule() {
        assertThat(run("database")).isZero();
        assertThat(said()).contains("PostgreSQL 18").contains(ModuleMigrations.modules());
    }

    private int run(String command) {
        return commands.run(command, List.of(), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
