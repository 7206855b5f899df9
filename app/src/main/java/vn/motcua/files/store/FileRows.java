package vn.motcua.files.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;

/** What is known of each file beside its content. */
@Repository
public class FileRows {

    private final JdbcClient database;

    FileRows(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends, nobody else keeps or removes the content of this place. */
    public void lock(String place) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:place, 7))")
                .param("place", place)
                .query()
                .singleRow();
    }

    public void add(KeptFile file, String place, Actor by) {
        database.sql("""
                        insert into files.file
                            (id, name, type, bytes, sha256, pages, place, kept_at, kept_by, kept_by_name)
                        values (:id, :name, :type, :bytes, :sha256, :pages, :place, :at, :by, :byName)
                        """)
                .param("id", file.id().value())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("pages", file.pages())
                .param("place", place)
                .param("at", file.keptAt().atOffset(ZoneOffset.UTC))
                .param("by", identifier(by))
                .param("byName", by.displayName())
                .update();
    }

    public Optional<KeptFile> find(FileId id) {
        return database.sql("""
                        select id, name, type, bytes, sha256, pages, kept_at
                        from files.file where id = :id and discarded_at is null
                        """).param("id", id.value()).query(FileRows::read).optional();
    }

    /** The place of its content; nothing when there was no such file. */
    public Optional<String> discard(FileId id, Actor by, Instant at) {
        return database.sql("""
                        update files.file set discarded_at = :at, discarded_by = :by, discarded_by_name = :byName
                        where id = :id and discarded_at is null returning place
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", identifier(by))
                .param("byName", by.displayName())
                .query(String.class)
                .optional();
    }

    /** Whether any file has its content there. */
    public boolean isUsed(String place) {
        return database.sql("select exists (select from files.file where place = :place and discarded_at is null)")
                .param("place", place)
                .query(Boolean.class)
                .single();
    }

    private static String identifier(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> staff.account().toString();
            case Actor.Applicant applicant -> applicant.identifier();
            case Actor.System system -> system.process();
        };
    }

    private static KeptFile read(ResultSet row, int number) throws SQLException {
        return new KeptFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getInt("pages"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
