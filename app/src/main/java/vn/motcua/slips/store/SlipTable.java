package vn.motcua.slips.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.papers.PaperKey;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;
import vn.motcua.slips.Slip;
import vn.motcua.slips.SlipId;
import vn.motcua.slips.SlipKind;

@Repository
class SlipTable {

    private static final String SELECT =
            "select id, kind, form, dossier, sequence, unit, number, issued_at, issued_by, file from slips.slip ";

    private final JdbcClient database;

    SlipTable(JdbcClient database) {
        this.database = database;
    }

    List<Slip> of(DossierId dossier) {
        return database.sql(SELECT + "where dossier = :dossier and not erased order by issued_at desc, id desc")
                .param("dossier", dossier.value())
                .query(SlipTable::slip)
                .list();
    }

    Optional<Slip> find(SlipId id) {
        return database.sql(SELECT + "where id = :id and not erased")
                .param("id", id.value())
                .query(SlipTable::slip)
                .optional();
    }

    Optional<Slip> find(DossierId dossier, SlipKind kind, int sequence) {
        return database.sql(SELECT + "where dossier = :dossier and kind = :kind and sequence = :sequence")
                .param("dossier", dossier.value())
                .param("kind", kind.name())
                .param("sequence", sequence)
                .query(SlipTable::slip)
                .optional();
    }

    List<Slip> listsOf(UnitCode unit) {
        return database.sql(SELECT + "where unit = :unit and dossier is null order by issued_at desc limit 50")
                .param("unit", unit.value())
                .query(SlipTable::slip)
                .list();
    }

    /** The next number of the unit's yearly series. */
    int nextNumber(UnitCode unit, int year, SlipKind kind) {
        return database.sql("""
                        insert into slips.series as series (unit, year, kind, last) values (:unit, :year, :kind, 1)
                        on conflict (unit, year, kind) do update set last = series.last + 1 returning last
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    /** @return false when the slip was issued before */
    boolean insert(Slip slip) {
        return database.sql("""
                        insert into slips.slip (id, kind, form, dossier, sequence, unit, number, issued_at, issued_by)
                        values (:id, :kind, :form, :dossier, :sequence, :unit, :number, :at, :by)
                        on conflict do nothing
                        """)
                        .param("id", slip.id().value())
                        .param("kind", slip.kind().name())
                        .param("form", slip.form().value())
                        .param(
                                "dossier",
                                slip.dossier() == null ? null : slip.dossier().value(),
                                Types.OTHER)
                        .param("sequence", slip.sequence())
                        .param("unit", slip.unit().value())
                        .param("number", slip.number())
                        .param("at", slip.issuedAt().atOffset(ZoneOffset.UTC))
                        .param("by", slip.issuedBy())
                        .update()
                == 1;
    }

    void insertListed(SlipId slip, List<DossierId> dossiers) {
        for (int position = 1; position <= dossiers.size(); position++) {
            database.sql("insert into slips.listed (slip, position, dossier) values (:slip, :position, :dossier)")
                    .param("slip", slip.value())
                    .param("position", position)
                    .param("dossier", dossiers.get(position - 1).value())
                    .update();
        }
    }

    /** Adds the page, once; whoever comes second finds the first one's. */
    void addPage(SlipId id, String page) {
        database.sql("update slips.slip set page = :page where id = :id and page is null and not erased")
                .param("page", page)
                .param("id", id.value())
                .update();
    }

    /** Adds the PDF of the page, once; whoever comes second finds the first one's. */
    boolean addFile(SlipId id, FileId file) {
        return database.sql("update slips.slip set file = :file where id = :id and file is null and page is not null")
                        .param("file", file.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** The paper goes; that the slip was issued, and its number, stay. */
    void erase(DossierId dossier) {
        database.sql("update slips.slip set erased = true, file = null, page = null where dossier = :dossier")
                .param("dossier", dossier.value())
                .update();
    }

    Optional<String> page(SlipId id) {
        return database.sql("select page from slips.slip where id = :id and page is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static Slip slip(ResultSet row, int number) throws SQLException {
        var dossier = row.getObject("dossier", UUID.class);
        var file = row.getObject("file", UUID.class);
        return new Slip(
                new SlipId(row.getObject("id", UUID.class)),
                SlipKind.valueOf(row.getString("kind")),
                new PaperKey(row.getString("form")),
                dossier == null ? null : new DossierId(dossier),
                row.getInt("sequence"),
                new UnitCode(row.getString("unit")),
                row.getString("number"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by"),
                file == null ? null : new FileId(file));
    }
}
