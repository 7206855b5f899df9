package vn.motcua.dossier.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.HistoryFault;

/** Seals over all events in the order of their transactions, each seal over the one before it. */
@Repository
class Seals {

    private static final long ONE_NODE_AT_A_TIME = 0x6d6f74637561L;
    private static final int FETCH = 1000;

    private final JdbcTemplate jdbc;

    Seals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Seal(long number, String horizon, long events, byte[] hash) {}

    /** In a transaction; the horizon is the oldest transaction still running, so nothing can slip in before it. */
    long seal(Instant now) {
        if (!Boolean.TRUE.equals(
                jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, ONE_NODE_AT_A_TIME))) {
            return 0;
        }
        var last = all().stream().reduce((_, second) -> second).orElse(new Seal(0, "0", 0, new byte[32]));
        var horizon = Objects.requireNonNull(
                jdbc.queryForObject("select pg_snapshot_xmin(pg_current_snapshot())::text", String.class));
        var digest = digest(last, horizon);
        if (digest.events() > 0) {
            jdbc.update(
                    "insert into dossier.seal values (?, ?, ?::xid8, ?, ?)",
                    last.number() + 1,
                    DossierStore.utc(now),
                    horizon,
                    digest.events(),
                    digest.hash());
        }
        return digest.events();
    }

    /** Counts the seals it proved or disproved. */
    long verify(Consumer<HistoryFault> faults) {
        var before = new Seal(0, "0", 0, new byte[32]);
        long checked = 0;
        for (var seal : all()) {
            checked++;
            var digest = digest(before, seal.horizon());
            if (seal.number() != before.number() + 1
                    || digest.events() != seal.events()
                    || !Arrays.equals(digest.hash(), seal.hash())) {
                faults.accept(new HistoryFault(HistoryFault.Kind.BROKEN_SEAL, null, "seal " + seal.number()));
            }
            before = seal;
        }
        return checked;
    }

    private record Digest(long events, byte[] hash) {}

    private Digest digest(Seal before, String horizon) {
        var sha = sha256();
        sha.update(before.hash());
        var count = new long[1];
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement("""
                            select hash from dossier.event
                            where transaction >= ?::xid8 and transaction < ?::xid8 order by transaction, position
                            """);
                    statement.setString(1, before.horizon());
                    statement.setString(2, horizon);
                    statement.setFetchSize(FETCH);
                    return statement;
                },
                row -> {
                    count[0]++;
                    sha.update(row.getBytes(1));
                });
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(count[0]).flip());
        return new Digest(count[0], sha.digest());
    }

    private List<Seal> all() {
        return jdbc.query(
                "select number, horizon::text, events, hash from dossier.seal order by number",
                (row, _) -> new Seal(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
