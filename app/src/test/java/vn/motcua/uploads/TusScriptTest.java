package vn.motcua.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The script that sends files in parts, run by Node against a server that is a function. */
class TusScriptTest {

    private static final Path SCRIPT = Path.of("src/main/frontend/scripts/tus.js");

    /** A line that breaks twice, each time after a kilobyte; prints the sizes of the parts in kilobytes. */
    private static final String BREAKS_TWICE = """
            const { send } = await import(process.argv[1])
            const parts = []
            let arrived = 0
            let breaks = 2
            globalThis.self = new EventTarget()
            globalThis.setTimeout = (work) => queueMicrotask(work)
            globalThis.fetch = async (address, { method, body, headers }) => {
              const answer = (status, said) => ({ status, redirected: false, headers: new Headers(said) })
              if (method === 'POST') return answer(201, { Location: '/uploads/7' })
              if (method === 'HEAD') return answer(200, { 'Upload-Offset': arrived })
              if (headers['Upload-Offset'] !== arrived) throw new Error('not where it stands')
              parts.push(Math.round(body.size / 1024))
              if (breaks-- > 0) { arrived += 1024; throw new TypeError('broken off') }
              arrived += body.size
              return answer(204, { 'Upload-Offset': arrived })
            }
            const memory = { read: () => null, write: () => {}, forget: () => {} }
            const file = new File([new Uint8Array(6 * 1024 * 1024)], 'giay.jpg')
            const id = await send(file, { endpoint: '/uploads', token: 't', memory })
            console.log(id, arrived === file.size, parts.join(' '))
            """;

    @Test
    void afterABreakTheNextPartIsSmallAndLargerOnesFollowWhileTheLineHolds() throws Exception {
        assertThat(node(BREAKS_TWICE)).isEqualTo("7 true 2048 128 128 256 512 1024 2048 2048 126");
    }

    private static String node(String script) throws Exception {
        var process = new ProcessBuilder(
                        "node",
                        "--input-type=module",
                        "--eval",
                        script,
                        SCRIPT.toUri().toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }
}
