package vn.motcua.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.TestDatabase;

/** What was committed outlives every way in which a run can end. */
class PostgresServerTest {

    /** A killed process loses nothing that the operating system has; only a power failure asks for more. */
    static final List<String> QUICK = List.of("fsync=off");

    @TempDir
    Path data;

    @Test
    void keepsDataOverAnOrderlyRestart() throws Exception {
        try (var server = start()) {
            write(server, "one");
        }
        try (var server = start()) {
            assertThat(rows(server)).containsExactly("one");
        }
    }

    @Test
    void recoversWhenTheProductIsKilledAndItsServerLivesOn() throws Exception {
        Process product = runInAProcessOfItsOwn("written before the product was killed");
        ProcessHandle orphan = serverProcess();
        product.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).as("the orphan lives").isTrue();

        try (var server = start()) {
            assertThat(rows(server)).containsExactly("written before the product was killed");
            assertThat(serverProcess()).isNotEqualTo(orphan);
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    @Test
    void recoversWhenProductAndServerAreBothKilled() throws Exception {
        Process product = runInAProcessOfItsOwn("written before everything was killed");
        ProcessHandle orphan = serverProcess();
        product.destroyForcibly().waitFor();
        orphan.destroyForcibly();

        try (var server = start()) {
            assertThat(rows(server)).containsExactly("written before everything was killed");
        }
    }

    @Test
    void recoversWhenTheDeadServersNumberNowBelongsToAStranger() throws Exception {
        try (var server = start()) {
            write(server, "one");
        }
        List<String> mark = List.of(
                Long.toString(ProcessHandle.current().pid()),
                data.resolve("postgres").toString());
        Files.write(data.resolve("postgres/postmaster.pid"), mark);

        try (var server = start()) {
            assertThat(rows(server)).containsExactly("one");
        }
    }

    @Test
    void refusesAFolderThatAnotherProductUses() throws Exception {
        Process product = runInAProcessOfItsOwn("one");
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("process " + product.pid());
        } finally {
            product.destroyForcibly().waitFor();
        }
        start().close();
    }

    @Test
    void letsAnAdministratorJoinTheServerOfARunningProduct() throws Exception {
        try (var server = start()) {
            write(server, "one");
            try (var joined = PostgresServer.join(data, TestDatabase.programs(), List.of())) {
                assertThat(joined.url()).isEqualTo(server.url());
            }
            assertThat(rows(server)).containsExactly("one");
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersionAndLeavesThemAlone() throws Exception {
        start().close();
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(InstallationFault.class)
                .hasMessageContaining("were made by PostgreSQL 17");
    }

    @Test
    void beginsAgainWhenTheVeryFirstStartWasCutShort() throws Exception {
        Files.createDirectories(data.resolve("postgres.unfinished/base"));

        try (var server = start()) {
            write(server, "one");
            assertThat(rows(server)).containsExactly("one");
        }
    }

    @Test
    void forcesEveryCommitToTheDisk() throws Exception {
        try (var server = PostgresServer.start(data, 0, TestDatabase.programs(), List.of());
                var connection = connect(server);
                var statement = connection.createStatement();
                var answer =
                        statement.executeQuery("select current_setting('fsync'), current_setting('synchronous_commit'),"
                                + " current_setting('listen_addresses'), current_setting('data_checksums')")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("on");
            assertThat(answer.getString(2)).isEqualTo("on");
            assertThat(answer.getString(3)).isEqualTo("127.0.0.1");
            assertThat(answer.getString(4)).isEqualTo("on");
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (var server = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), PostgresServer.USER, "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    private PostgresServer start() {
        return PostgresServer.start(data, 0, TestDatabase.programs(), QUICK);
    }

    private Process runInAProcessOfItsOwn(String text) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProduct.class.getName(),
                        data.toString(),
                        text)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        assertThat(output.readLine()).isEqualTo("committed");
        return process;
    }

    private ProcessHandle serverProcess() throws IOException {
        String mark =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(mark)).orElseThrow();
    }

    static void write(PostgresServer server, String text) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var insertion = connection.prepareStatement("insert into note values (?)")) {
            statement.execute("create table if not exists note (text text)");
            insertion.setString(1, text);
            insertion.execute();
        }
    }

    private static List<String> rows(PostgresServer server) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select array_agg(text) from note")) {
            answer.next();
            return List.of((String[]) answer.getArray(1).getArray());
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), PostgresServer.USER, server.password());
    }
}
