package vn.motcua.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;

/**
 * A real PostgreSQL on the product's own data folder, reachable from this machine alone, under a password of its own.
 *
 * <p>At most one runs on a folder. What was committed outlives a killed process, product or server alike: the next
 * start finds what is left, stops it and recovers.
 */
public final class PostgresServer implements AutoCloseable {

    /** The account that owns the database. */
    public static final String USER = "motcua";

    private static final String DATABASE = "motcua";
    private static final String CLUSTER = "postgres";
    private static final String PASSWORD = "postgres.password";

    private final int port;
    private final String password;
    private final Runnable end;

    private PostgresServer(int port, String password, Runnable end) {
        this.port = port;
        this.password = password;
        this.end = end;
    }

    /**
     * Starts the server on the folder, and makes folder and database first where there are none.
     *
     * @param port the local port to listen on, or 0 for any free one
     * @param binaries where the unpacked programs are kept; several folders may share one
     * @param firstSettings lines of {@code postgresql.conf} for a new database, such as {@code shared_buffers=256MB}
     * @throws InstallationFault when the folder is in use, was made by another version, or the server does not start
     */
    public static PostgresServer start(Path data, int port, Path binaries, List<String> firstSettings) {
        DataFolder folder = DataFolder.claim(data);
        try {
            return startIn(folder, port, binaries, firstSettings);
        } catch (IOException problem) {
            folder.close();
            throw new UncheckedIOException("cannot start PostgreSQL in " + data, problem);
        } catch (RuntimeException problem) {
            folder.close();
            throw problem;
        }
    }

    /**
     * The same server, reached beside the product that runs on the folder; without such a product, it is started.
     *
     * @see #start
     */
    public static PostgresServer join(Path data, Path binaries, List<String> firstSettings) {
        try {
            return start(data, 0, binaries, firstSettings);
        } catch (DataFolderInUse running) {
            return new PostgresServer(
                    PostgresCluster.portIn(data.resolve(CLUSTER)), readPassword(data.resolve(PASSWORD)), () -> {});
        }
    }

    public String url() {
        return url(port, DATABASE);
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        end.run();
    }

    private static PostgresServer startIn(DataFolder folder, int port, Path binaries, List<String> firstSettings)
            throws IOException {
        var user = UnprivilegedUser.forThisProcess();
        var programs =
                new PostgresPrograms(PostgresBinaries.unpackedIn(binaries), user, folder.resolve("postgres.log"));
        var cluster = new PostgresCluster(folder.resolve(CLUSTER), programs);
        Path passwordFile = folder.resolve(PASSWORD);
        if (cluster.exists()) {
            cluster.checkVersion();
            cluster.recover();
        } else {
            writePassword(passwordFile, user);
            cluster.create(passwordFile, firstSettings);
        }
        String password = readPassword(passwordFile);
        int openPort = startOnPort(cluster, programs, port);
        try {
            createDatabase(openPort, password);
        } catch (SQLException problem) {
            cluster.stop();
            throw new IllegalStateException("cannot open the database just started", problem);
        }
        return new PostgresServer(openPort, password, () -> stop(cluster, folder));
    }

    private static int startOnPort(PostgresCluster cluster, PostgresPrograms programs, int wanted) throws IOException {
        // A free port may be taken between looking and starting; a wanted one is tried once.
        for (int attempt = 0; attempt < (wanted == 0 ? 3 : 1); attempt++) {
            int port = wanted == 0 ? freePort() : wanted;
            if (cluster.start(port)) {
                return port;
            }
        }
        throw programs.fault("PostgreSQL did not start.", Remedies.SEE_LOG);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void writePassword(Path file, UnprivilegedUser user) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        user.own(file);
    }

    private static String readPassword(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException problem) {
            throw new InstallationFault(
                    "The password of the database cannot be read: " + problem.getMessage(),
                    "Put the file back from a backup of the data folder.");
        }
    }

    private static void stop(PostgresCluster cluster, DataFolder folder) {
        try (folder) {
            cluster.stop();
        }
    }

    private static void createDatabase(int port, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url(port, "postgres"), USER, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
