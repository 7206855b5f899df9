package vn.motcua.files.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.Upload;
import vn.motcua.files.UploadId;

/** What is on its way, and where its parts lie. */
@Repository
public class UploadRows {

    private final JdbcClient database;

    UploadRows(JdbcClient database) {
        this.database = database;
    }

    public int countOf(String owner) {
        return database.sql("select count(*) from files.upload where owner = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    public void add(Upload upload, String owner) {
        database.sql("""
                        insert into files.upload (id, owner, name, length, expires_at)
                        values (:id, :owner, :name, :length, :expires)
                        """)
                .param("id", upload.id().value())
                .param("owner", owner)
                .param("name", upload.name())
                .param("length", upload.length())
                .param("expires", upload.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Upload> find(UploadId id, String owner, Instant now) {
        return database.sql("""
                        select id, name, length, received, expires_at from files.upload
                        where id = :id and owner = :owner and expires_at > :now
                        """)
                .param("id", id.value())
                .param("owner", owner)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UploadRows::read)
                .optional();
    }

    /** Whether the upload still stood at the beginning of the part. */
    public boolean append(UploadId id, long start, long length, String place) {
        boolean fits = database.sql("""
                        update files.upload set received = received + :length where id = :id and received = :start
                        """)
                        .param("id", id.value())
                        .param("start", start)
                        .param("length", length)
                        .update()
                == 1;
        if (fits) {
            database.sql("insert into files.upload_part (upload, start, place) values (:id, :start, :place)")
                    .param("id", id.value())
                    .param("start", start)
                    .param("place", place)
                    .update();
        }
        return fits;
    }

    /** Where its parts lie, in their order. */
    public List<String> places(UploadId id) {
        return database.sql("select place from files.upload_part where upload = :id order by start")
                .param("id", id.value())
                .query((row, number) -> row.getString("place"))
                .list();
    }

    public void remove(UploadId id) {
        database.sql("delete from files.upload where id = :id")
                .param("id", id.value())
                .update();
    }

    public List<UploadId> expired(Instant now) {
        return database.sql("select id from files.upload where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new UploadId(row.getString("id")))
                .list();
    }

    private static Upload read(ResultSet row, int number) throws SQLException {
        return new Upload(
                new UploadId(row.getString("id")),
                row.getString("name"),
                row.getLong("length"),
                row.getLong("received"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
