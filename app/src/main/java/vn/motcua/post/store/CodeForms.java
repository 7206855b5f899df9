package vn.motcua.post.store;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.post.TrackingCode;
import vn.motcua.post.domain.CheckScheme;

/** The forms of tracking codes that are in use, and the series that new ones are taken from. */
@Repository
public class CodeForms {

    private static final int SERIALS = 100_000_000;

    private final JdbcClient database;

    CodeForms(JdbcClient database) {
        this.database = database;
    }

    public record CodeForm(Pattern pattern, CheckScheme scheme) {}

    public List<CodeForm> inUse() {
        return database.sql("select pattern, scheme from post.code_form order by pattern")
                .query((row, _) -> new CodeForm(
                        Pattern.compile(row.getString("pattern")), CheckScheme.valueOf(row.getString("scheme"))))
                .list();
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
}
