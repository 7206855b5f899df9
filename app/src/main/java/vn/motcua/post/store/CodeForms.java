package vn.motcua.post.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.post.LabelForm;
import vn.motcua.post.TrackingCode;
import vn.motcua.post.domain.CheckScheme;
import vn.motcua.post.domain.CodeShape;

/** The forms of tracking codes, and the series that new ones are taken from. */
@Repository
public class CodeForms {

    private static final int SERIALS = 100_000_000;

    private final JdbcClient database;

    CodeForms(JdbcClient database) {
        this.database = database;
    }

    public record CodeForm(CodeShape shape, CheckScheme scheme) {}

    public List<CodeForm> inUse() {
        return database.sql("select shape, scheme from post.label_form where ended_at is null")
                .query((row, _) -> new CodeForm(
                        new CodeShape(row.getString("shape")), CheckScheme.valueOf(row.getString("scheme"))))
                .list();
    }

    /** Those in use first, by carrier. */
    public List<LabelForm> all() {
        return database.sql("select * from post.label_form order by ended_at desc nulls first, carrier, shape")
                .query(CodeForms::form)
                .list();
    }

    /** @return false when numbers of this shape are taken already */
    public boolean insert(LabelForm form) {
        return database.sql("""
                        insert into post.label_form (id, carrier, shape, scheme, entered_at, entered_by)
                        values (:id, :carrier, :shape, :scheme, :at, :by) on conflict do nothing
                        """)
                        .param("id", form.id())
                        .param("carrier", form.carrier())
                        .param("shape", form.shape())
                        .param("scheme", (form.checked() ? CheckScheme.UPU_S10 : CheckScheme.NONE).name())
                        .param("at", Rows.utc(form.entered().at()))
                        .param("by", form.entered().by())
                        .update()
                == 1;
    }

    /** @return false when it is the last in use; ending twice changes nothing */
    public boolean end(UUID id, LabelForm.Change ended) {
        database.sql("""
                        update post.label_form set ended_at = :at, ended_by = :by
                        where id = :id and ended_at is null
                          and exists (select from post.label_form other where other.ended_at is null and other.id <> :id)
                        """)
                .param("id", id)
                .param("at", Rows.utc(ended.at()))
                .param("by", ended.by())
                .update();
        return !database.sql("select exists (select from post.label_form where id = :id and ended_at is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The next code of the first series; nobody else gets it. */
    public TrackingCode next() {
        return database.sql("""
                        update post.code_series set next = next + 1
                        where prefix = (select min(prefix) from post.code_series where next < :serials)
                        returning prefix, next - 1 as serial, country
                        """)
                .param("serials", SERIALS)
                .query((row, _) -> code(row.getString("prefix"), row.getInt("serial"), row.getString("country")))
                .single();
    }

    private static TrackingCode code(String prefix, int serial, String country) {
        var digits = String.format(Locale.ROOT, "%08d", serial);
        var check = CheckScheme.UPU_S10.digitOf(digits).orElseThrow();
        return new TrackingCode(prefix + digits + check + country);
    }

    private static LabelForm form(ResultSet row, int number) throws SQLException {
        var ended = Rows.instantOrNull(row, "ended_at");
        return new LabelForm(
                row.getObject("id", UUID.class),
                row.getString("carrier"),
                row.getString("shape"),
                CheckScheme.valueOf(row.getString("scheme")) == CheckScheme.UPU_S10,
                new LabelForm.Change(Rows.instant(row, "entered_at"), row.getString("entered_by")),
                ended == null ? null : new LabelForm.Change(ended, Objects.requireNonNull(row.getString("ended_by"))));
    }
}
