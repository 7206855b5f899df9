package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts as their users call them, as far as that needs no build: they answer at once and start nothing. */
class ScriptsTest {

    private static final Path BIN = Path.of("..", "bin").toAbsolutePath().normalize();

    @BeforeAll
    static void aShellIsThere() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) && Files.isDirectory(BIN), "no scripts here");
    }

    private record Answer(int status, String said) {}

    static List<Path> scripts() throws IOException {
        try (Stream<Path> all = Files.walk(BIN)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void eachIsWellFormed(Path script) throws Exception {
        assertThat(run("/bin/bash", "-n", script.toString())).isEqualTo(new Answer(0, ""));
        assertThat(Files.isExecutable(script) || script.toString().endsWith(".sh"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "demo", "simulators"})
    void whoAsksIsToldHowToUseIt(String script) throws Exception {
        var answer = script(script, "--help");

        assertThat(answer.status()).isZero();
        assertThat(answer.said()).contains("bin/" + script, "--data <folder>");
    }

    @Test
    void whatIsNotKnownIsSaidAndNothingIsBuilt() throws Exception {
        assertThat(script("bench"))
                .returns(1, Answer::status)
                .extracting(Answer::said)
                .asString()
                .contains("deadlines", "lifecycle", "signing", "slips");
        assertThat(script("bench", "khong-co").said()).contains("there is no benchmark 'khong-co'");
        assertThat(script("motcua").said()).contains("which command?");
        assertThat(script("simulators", "--khong-co").status()).isEqualTo(2);
        assertThat(script("run", "--port", "tám").said()).contains("--port needs a number, not 'tám'");
        assertThat(script("motcua", "--data", "/khong/co", "verify").said()).contains("nothing is kept in the folder");
    }

    @Test
    void aPortThatIsTakenIsSaidBeforeAnythingIsStarted() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            for (String script : List.of("run", "simulators")) {
                assertThat(script(script, "--port", port))
                        .returns(1, Answer::status)
                        .extracting(Answer::said)
                        .asString()
                        .contains("port " + port + " is taken by another program");
            }
        }
    }

    private static Answer script(String name, String... arguments) throws Exception {
        return run(Stream.concat(Stream.of(BIN.resolve(name).toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static Answer run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), said);
    }
}
