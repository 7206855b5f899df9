package vn.motcua.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * As whom the database's programs run: PostgreSQL refuses to run as root.
 *
 * <p>Root's files stay root's in a user namespace, where the same process counts as nobody; where such namespaces are
 * forbidden, as in many containers, the account {@code nobody} owns the database's files and runs it.
 */
final class UnprivilegedUser {

    private final List<String> prefix;
    private final @Nullable String owner;

    private UnprivilegedUser(List<String> prefix, @Nullable String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static UnprivilegedUser forThisProcess() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new UnprivilegedUser(List.of(), null);
        }
        if (succeeds("unshare", "--user", "true")) {
            return new UnprivilegedUser(List.of("unshare", "--user"), null);
        }
        List<String> asNobody = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        return new UnprivilegedUser(asNobody, "nobody");
    }

    List<String> command(List<String> program) {
        var command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }

    /** Hands a file or folder with all that is in it to the account that runs the database. */
    void own(Path path) {
        if (owner == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            var account = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setOwner(file, account);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot hand " + path + " to " + owner, problem);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
