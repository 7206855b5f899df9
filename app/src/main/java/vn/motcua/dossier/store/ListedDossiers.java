package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

@Repository
class ListedDossiers implements DossierLists {

    private static final String SELECT = """
            select id, code, version, status, procedure_code, procedure_name, receiving_unit, handling_unit, channel, owner_name,
                   owner_identifier, filed_at, received_at, due_at, finished_at, returned_at, on_the_spot
            from dossier.dossier
            """;

    private static final String[] FINAL = Arrays.stream(DossierStatus.values())
            .filter(DossierStatus::isFinal)
            .map(Enum::name)
            .toArray(String[]::new);

    private static final String OF_THE_UNITS = "(d.receiving_unit = any (:units) or d.handling_unit = any (:units))";

    /** Each way of finding has an index of its own, and brings no more than are wanted. */
    private static final String FOUND = SELECT + """
            where id in (
                (select d.id from dossier.dossier d
                 where starts_with(d.code, upper(:text)) and %1$s order by d.code desc limit :limit)
                union
                (select d.id from dossier.dossier d
                 where d.owner_identifier = :text and d.owner_identifier <> '' and %1$s
                 order by d.filed_at desc limit :limit)
                union
                (select d.id from dossier.owner_name n join dossier.dossier d on d.id = n.dossier
                 where n.folded like '%%' || public.fold(:part) || '%%' and %1$s
                 order by n.filed_at desc limit :limit))
            order by filed_at desc limit :limit
            """;

    private static final Pattern WILDCARD = Pattern.compile("[\\\\%_]");

    private final JdbcClient database;

    ListedDossiers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<DossierSummary> filedOn(UnitCode receivingUnit, LocalDate day, Instant before, int limit) {
        return database.sql(SELECT + """
                        where receiving_unit = :unit and filed_at >= :from and filed_at < least(:to, :before)
                        order by filed_at desc limit :limit
                        """)
                .param("unit", receivingUnit.value())
                .param("from", startOf(day))
                .param("to", startOf(day.plusDays(1)))
                .param("before", DossierStore.utc(before))
                .param("limit", within(limit))
                .query(ListedDossiers::summary)
                .list();
    }

    @Override
    public Map<DossierStatus, Integer> countsOf(UnitCode receivingUnit, LocalDate day) {
        var counts = new EnumMap<DossierStatus, Integer>(DossierStatus.class);
        database.sql("""
                        select status, count(*) from dossier.dossier
                        where receiving_unit = :unit and filed_at >= :from and filed_at < :to
                        group by status
                        """)
                .param("unit", receivingUnit.value())
                .param("from", startOf(day))
                .param("to", startOf(day.plusDays(1)))
                .query(row -> {
                    counts.put(DossierStatus.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    @Override
    public List<DossierSummary> waiting(UnitCode receivingUnit, int limit) {
        return database.sql(SELECT + """
                        where receiving_unit = :unit and status = 'SUBMITTED'
                        order by filed_at limit :limit
                        """)
                .param("unit", receivingUnit.value())
                .param("limit", within(limit))
                .query(ListedDossiers::summary)
                .list();
    }

    /** What lies ready at one desk is little, and read by an index of its own: names are folded as they are read. */
    @Override
    public List<DossierSummary> toReturn(UnitCode receivingUnit, String text, int limit) {
        var wanted = text.strip();
        return database.sql(SELECT + """
                        where receiving_unit = :unit and status = 'PROCESSED'
                          and (starts_with(code, upper(:text)) or owner_identifier = :text
                               or public.fold(owner_name) like '%' || public.fold(:part) || '%')
                        order by finished_at limit :limit
                        """)
                .param("unit", receivingUnit.value())
                .param("text", wanted)
                .param("part", escaped(wanted))
                .param("limit", within(limit))
                .query(ListedDossiers::summary)
                .list();
    }

    @Override
    public List<DossierSummary> search(String text, Set<UnitCode> units, int limit) {
        return units.isEmpty()
                ? List.of()
                : found(text, limit, OF_THE_UNITS, units.stream().map(UnitCode::value));
    }

    @Override
    public List<DossierSummary> searchEverywhere(String text, int limit) {
        return found(text, limit, "true", Stream.of());
    }

    private List<DossierSummary> found(String text, int limit, String where, Stream<String> units) {
        var wanted = text.strip();
        return wanted.isEmpty()
                ? List.of()
                : database.sql(FOUND.formatted(where))
                        .param("units", units.toArray(String[]::new))
                        .param("text", wanted)
                        .param("part", escaped(wanted))
                        .param("limit", within(limit))
                        .query(ListedDossiers::summary)
                        .list();
    }

    @Override
    public List<DossierSummary> ofOwner(String ownerIdentifier, int limit) {
        return database.sql(SELECT + """
                        where owner_identifier = :owner and owner_identifier <> '' order by filed_at desc limit :limit
                        """)
                .param("owner", ownerIdentifier)
                .param("limit", within(limit))
                .query(ListedDossiers::summary)
                .list();
    }

    @Override
    public List<DossierSummary> openOf(String ownerIdentifier, ProcedureCode procedure) {
        if (ownerIdentifier.isBlank()) {
            return List.of();
        }
        return database.sql(SELECT + """
                        where owner_identifier = :owner and owner_identifier <> '' and procedure_code = :procedure
                          and status not in ('REJECTED_AT_INTAKE', 'WITHDRAWN', 'STOPPED', 'RESULT_RETURNED')
                        order by filed_at desc limit 20
                        """)
                .param("owner", ownerIdentifier)
                .param("procedure", procedure.value())
                .query(ListedDossiers::summary)
                .list();
    }

    @Override
    public List<DossierId> finishedAfter(@Nullable DossierId after, int limit) {
        return database.sql("""
                        select id from dossier.dossier where id > :after and status = any (:final) order by id limit :limit
                        """)
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("final", FINAL)
                .param("limit", Math.min(limit, MOST))
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public Map<DossierId, DossierSummary> byIds(Collection<DossierId> ids) {
        return database
                .sql(SELECT + "where id = any (:ids)")
                .param("ids", ids.stream().map(DossierId::value).toArray(UUID[]::new))
                .query(ListedDossiers::summary)
                .list()
                .stream()
                .collect(Collectors.toMap(DossierSummary::id, Function.identity()));
    }

    private static String escaped(String text) {
        return WILDCARD.matcher(text).replaceAll("\\\\$0");
    }

    private static int within(int limit) {
        return Math.clamp(limit, 1, MOST);
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay().atOffset(WorkingCalendar.ZONE);
    }

    static DossierSummary summary(ResultSet row, int number) throws SQLException {
        return new DossierSummary(
                new DossierId(row.getObject("id", UUID.class)),
                new DossierCode(row.getString("code")),
                row.getInt("version"),
                DossierStatus.valueOf(row.getString("status")),
                new ProcedureCode(row.getString("procedure_code")),
                row.getString("procedure_name"),
                new UnitCode(row.getString("receiving_unit")),
                new UnitCode(row.getString("handling_unit")),
                Channel.valueOf(row.getString("channel")),
                row.getString("owner_name"),
                row.getString("owner_identifier"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                instant(row, "received_at"),
                instant(row, "due_at"),
                instant(row, "finished_at"),
                instant(row, "returned_at"),
                row.getBoolean("on_the_spot"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
