package vn.motcua.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.BookEntry;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.Delivery;
import vn.motcua.certification.CertifiedCopy.OnThePhone;
import vn.motcua.certification.CertifiedCopy.Refused;
import vn.motcua.certification.CertifiedCopy.Request;
import vn.motcua.certification.CertifiedCopy.State;
import vn.motcua.certification.CertifiedCopy.Ticked;
import vn.motcua.certification.Comparison;
import vn.motcua.certification.RefusalReason;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Money;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitCode;

/** Copies, with the line of the book that each has when it is certified. */
@Repository
public class CopyTable {

    private static final String COPIES = """
            select copy.*, entry.year, entry.number serial, entry.certified_at, entry.certified_by, entry.mandate, entry.fee entry_fee, entry.file,
              entry.sha256, entry.code, entry.pages certified_pages,
              phone.name phone_name, phone.asked_at, phone.problem, phone.arguments,
              array(select file from certification.scan where scan.copy = copy.id order by position) scans,
              array(select item from certification.comparison where comparison.copy = copy.id order by item) items,
              array(select ticked_by from certification.comparison where comparison.copy = copy.id order by item) ticked_by,
              array(select ticked_at from certification.comparison where comparison.copy = copy.id order by item) ticked_at
            from certification.copy left join certification.entry on entry.copy = copy.id
              left join certification.phone_signing phone on phone.copy = copy.id and copy.state = 'COMPARED'
            """;

    private final JdbcClient database;

    CopyTable(JdbcClient database) {
        this.database = database;
    }

    public void add(CertifiedCopy copy) {
        var refused = copy.refused();
        database.sql("""
                        insert into certification.copy (id, agency, requester, identifier, paper, number, issuer, issued_on,
                          delivery, state, pages, fee, received_at, received_by, due_on, refusal, refusal_note, ended_at, ended_by)
                        values (:id, :agency, :requester, :identifier, :paper, :number, :issuer, :issued, :delivery, :state,
                          :pages, :fee, :at, :by, :due, :refusal, :note, :ended, :endedBy)
                        """)
                .param("id", copy.id())
                .param("agency", copy.agency().value())
                .param("requester", copy.request().requester())
                .param("identifier", copy.request().identifier())
                .param("paper", copy.request().paper())
                .param("number", copy.request().number())
                .param("issuer", copy.request().issuer())
                .param("issued", copy.request().issuedOn())
                .param("delivery", copy.request().delivery().name())
                .param("state", copy.state().name())
                .param("pages", copy.pages())
                .param("fee", copy.fee().dong())
                .param("at", utc(copy.receivedAt()))
                .param("by", copy.receivedBy())
                .param("due", copy.dueOn())
                .param("refusal", refused == null ? null : refused.reason().name(), Types.VARCHAR)
                .param("note", refused == null ? "" : refused.note())
                .param("ended", refused == null ? null : utc(refused.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("endedBy", refused == null ? null : refused.by(), Types.VARCHAR)
                .update();
        for (Ticked check : copy.checks()) {
            database.sql("insert into certification.comparison (copy, item, ticked_by, ticked_at) values (?, ?, ?, ?)")
                    .params(copy.id(), check.item().name(), check.by(), utc(check.at()))
                    .update();
        }
        for (int position = 0; position < copy.scans().size(); position++) {
            database.sql("insert into certification.scan (copy, position, file) values (?, ?, ?)")
                    .params(copy.id(), position, copy.scans().get(position).value())
                    .update();
        }
    }

    /** Ends a copy that waits, once. */
    public boolean end(UUID id, State state, Instant at, String by) {
        return database.sql("""
                        update certification.copy set state = :state, ended_at = :at, ended_by = :by
                        where id = :id and state = 'COMPARED'
                        """)
                        .param("state", state.name())
                        .param("at", utc(at))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Ends a copy that waits, once. */
    public boolean refuse(UUID id, Refused refused) {
        return database.sql("""
                        update certification.copy set state = 'REFUSED', refusal = :reason, refusal_note = :note,
                          ended_at = :at, ended_by = :by
                        where id = :id and state = 'COMPARED'
                        """)
                        .param("reason", refused.reason().name())
                        .param("note", refused.note())
                        .param("at", utc(refused.at()))
                        .param("by", refused.by())
                        .param("id", id)
                        .update()
                == 1;
    }

    public Optional<CertifiedCopy> find(UUID id) {
        return database.sql(COPIES + " where copy.id = :id")
                .param("id", id)
                .query(this::copy)
                .optional();
    }

    public List<CertifiedCopy> waiting(UnitCode agency, int limit) {
        return database.sql(COPIES + """
                         where copy.agency = :agency and state = 'COMPARED' order by received_at, copy.id limit :limit
                        """)
                .param("agency", agency.value())
                .param("limit", limit)
                .query(this::copy)
                .list();
    }

    public List<CertifiedCopy> latest(UnitCode agency, int limit) {
        return database.sql(
                        COPIES + " where copy.agency = :agency order by received_at desc, copy.id desc limit :limit")
                .param("agency", agency.value())
                .param("limit", limit)
                .query(this::copy)
                .list();
    }

    public List<CertifiedCopy> book(UnitCode agency, int year) {
        return database.sql(COPIES + " where entry.agency = :agency and entry.year = :year order by entry.number")
                .param("agency", agency.value())
                .param("year", year)
                .query(this::copy)
                .list();
    }

    public Optional<CertifiedCopy> byCode(String code) {
        return one(" where entry.code = ?", code);
    }

    public Optional<CertifiedCopy> byHash(String sha256) {
        return one(" where entry.sha256 = ?", sha256);
    }

    public Optional<CertifiedCopy> byNumber(UnitCode agency, int number, LocalDate on) {
        return database.sql(COPIES + """
                         where entry.agency = :agency and entry.number = :number and entry.year = :year
                          and (entry.certified_at at time zone 'Asia/Ho_Chi_Minh')::date = :day
                        """)
                .param("agency", agency.value())
                .param("number", number)
                .param("year", on.getYear())
                .param("day", on)
                .query(this::copy)
                .optional();
    }

    public List<UnitCode> agencies() {
        return database.sql("select distinct agency from certification.entry order by agency")
                .query((row, number) -> new UnitCode(row.getString(1)))
                .list();
    }

    private Optional<CertifiedCopy> one(String where, String value) {
        return database.sql(COPIES + where + " limit 1")
                .param(value)
                .query(this::copy)
                .optional();
    }

    private CertifiedCopy copy(ResultSet row, int number) throws SQLException {
        return new CertifiedCopy(
                row.getObject("id", UUID.class),
                new UnitCode(row.getString("agency")),
                request(row),
                State.valueOf(row.getString("state")),
                checks(row),
                scans(row),
                row.getInt("pages"),
                new Money(row.getLong("fee")),
                at(row, "received_at"),
                row.getString("received_by"),
                row.getObject("due_on", LocalDate.class),
                refused(row),
                phone(row),
                entry(row));
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getString("requester"),
                row.getString("identifier"),
                row.getString("paper"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                Delivery.valueOf(row.getString("delivery")));
    }

    private static @Nullable Refused refused(ResultSet row) throws SQLException {
        var reason = row.getString("refusal");
        return reason == null
                ? null
                : new Refused(
                        RefusalReason.valueOf(reason),
                        row.getString("refusal_note"),
                        at(row, "ended_at"),
                        row.getString("ended_by"));
    }

    private static @Nullable OnThePhone phone(ResultSet row) throws SQLException {
        var by = row.getString("phone_name");
        if (by == null) {
            return null;
        }
        var problem = row.getString("problem");
        return new OnThePhone(
                by,
                at(row, "asked_at"),
                problem == null
                        ? null
                        : new KeptRefusal(problem, List.of((Object[])
                                row.getArray("arguments").getArray())));
    }

    /** A refusal of before, with what its sentence mentions in words. */
    private record KeptRefusal(String key, List<Object> arguments) implements Refusal {}

    private static @Nullable BookEntry entry(ResultSet row) throws SQLException {
        var code = row.getString("code");
        return code == null
                ? null
                : new BookEntry(
                        row.getInt("year"),
                        row.getInt("serial"),
                        at(row, "certified_at"),
                        row.getString("certified_by"),
                        row.getString("mandate"),
                        row.getInt("certified_pages"),
                        new Money(row.getLong("entry_fee")),
                        new FileId(row.getObject("file", UUID.class)),
                        row.getString("sha256"),
                        code);
    }

    private static List<Ticked> checks(ResultSet row) throws SQLException {
        var items = (String[]) row.getArray("items").getArray();
        var by = (String[]) row.getArray("ticked_by").getArray();
        var at = (Timestamp[]) row.getArray("ticked_at").getArray();
        return IntStream.range(0, items.length)
                .mapToObj(each -> new Ticked(Comparison.valueOf(items[each]), by[each], at[each].toInstant()))
                .sorted(Comparator.comparing(Ticked::item))
                .toList();
    }

    private static List<FileId> scans(ResultSet row) throws SQLException {
        return List.of((UUID[]) row.getArray("scans").getArray()).stream()
                .map(FileId::new)
                .toList();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
