package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.Wishes;

/** How people want to be told, by their personal number or tax code. */
@Repository
public class WishRows {

    private final JdbcClient database;
    private final Clock clock;

    WishRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Wishes> of(String identifier) {
        return database.sql("select language, channels, declined from notification.wish where identifier = ?")
                .param(identifier)
                .query(WishRows::wishes)
                .optional();
    }

    public void keep(String identifier, Wishes wishes) {
        database.sql("""
                        insert into notification.wish (identifier, language, channels, declined, changed_at)
                        values (:identifier, :language, :channels, :declined, :now)
                        on conflict (identifier) do update set language = excluded.language,
                            channels = excluded.channels, declined = excluded.declined, changed_at = excluded.changed_at
                        """)
                .param("identifier", identifier)
                .param("language", wishes.language().name())
                .param("channels", names(wishes.channels()))
                .param("declined", names(wishes.declined()))
                .param("now", Moments.utc(clock.instant()))
                .update();
    }

    private static String[] names(Set<? extends Enum<?>> set) {
        return set.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Wishes wishes(ResultSet row, int number) throws SQLException {
        return new Wishes(
                MessageLanguage.valueOf(row.getString("language")),
                texts(row, "channels").map(MessageChannel::valueOf).collect(Collectors.toSet()),
                texts(row, "declined").map(MessageKind::valueOf).collect(Collectors.toSet()));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
