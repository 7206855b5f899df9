package vn.motcua.feedback.store;

import static vn.motcua.feedback.store.Rows.utc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackLists;
import vn.motcua.feedback.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

@Repository
class StoredFeedbackLists implements FeedbackLists {

    private static final String OPEN = "state in ('RECEIVED', 'CLASSIFIED', 'FORWARDED')";
    private static final String DUE =
            "case state when 'RECEIVED' then least(classify_by, answer_by) else answer_by end";

    /** What the domain's {@code Access} says, in the words of the database; of the wanted way. */
    private static final String READABLE = """
        (cast(:way as text) is null or way = :way) and (:everything or (:suits and (class <> 'CONDUCT' or :head) and state in ('FORWARDED', 'ANSWERED')
            and (responsible = :unit or responsible like :unit || '.%' or :unit like responsible || '.%')))
        """;

    private final JdbcClient database;
    private final Clock clock;

    StoredFeedbackLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Feedback> list(Actor.Staff person, Wanted wanted, @Nullable Way way, long offset) {
        return asked("""
            select * from feedback.matter
            where %s and %s
            order by %s offset :offset limit :limit
            """.formatted(READABLE, condition(wanted), order(wanted)), person, way)
                .param("offset", offset)
                .param("limit", PAGE)
                .query(Rows::feedback)
                .list();
    }

    @Override
    public Map<Wanted, Integer> counts(Actor.Staff person, @Nullable Way way) {
        var columns = Arrays.stream(Wanted.values())
                .map(wanted -> "count(*) filter (where %s) as %s".formatted(condition(wanted), wanted))
                .collect(Collectors.joining(", "));
        return asked("select " + columns + " from feedback.matter where " + READABLE, person, way)
                .query((row, number) -> {
                    var counts = new EnumMap<Wanted, Integer>(Wanted.class);
                    for (var wanted : Wanted.values()) {
                        counts.put(wanted, row.getInt(wanted.name()));
                    }
                    return counts;
                })
                .single();
    }

    @Override
    public Map<Way, Integer> received(LocalDate from, LocalDate to) {
        var counts = new EnumMap<Way, Integer>(Way.class);
        database.sql("""
            select way, count(*) as number from feedback.matter
            where received_at >= :from and received_at < :to group by way
            """)
                .param("from", utc(from.atStartOfDay().toInstant(WorkingCalendar.ZONE)))
                .param("to", utc(to.atStartOfDay().toInstant(WorkingCalendar.ZONE)))
                .query(row -> {
                    counts.put(Way.valueOf(row.getString("way")), row.getInt("number"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec asked(String sql, Actor.Staff person, @Nullable Way way) {
        var role = person.role();
        boolean isHead = role == Role.DIVISION_HEAD || role == Role.AGENCY_HEAD;
        return database.sql(sql)
                .param("everything", role == Role.CONTROL_OFFICER || role == Role.AUDITOR)
                .param("suits", isHead || role == Role.CASE_OFFICER)
                .param("head", isHead)
                .param("unit", person.unit().value())
                .param("way", way == null ? null : way.name())
                .param("now", utc(clock.instant()));
    }

    private static String condition(Wanted wanted) {
        return switch (wanted) {
            case OPEN -> OPEN;
            case TO_CLASSIFY -> "state = 'RECEIVED'";
            case OVERDUE -> OPEN + " and " + DUE + " < :now";
            case TO_TELL -> OPEN + " and way <> 'RATING' and tell_by < :now";
            case ANSWERED -> "state = 'ANSWERED' and published_at is null and class is distinct from 'QUESTION'";
            case PUBLISHED -> "published_at is not null";
            case ALL -> "true";
        };
    }

    private static String order(Wanted wanted) {
        return switch (wanted) {
            case OPEN, TO_CLASSIFY, OVERDUE, TO_TELL -> DUE + ", received_at";
            case ANSWERED, PUBLISHED, ALL -> "received_at desc";
        };
    }
}
