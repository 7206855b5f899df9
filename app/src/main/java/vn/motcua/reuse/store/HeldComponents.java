package vn.motcua.reuse.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;

/** The digitised papers of dossiers, by their owner. */
@Repository
public class HeldComponents {

    private static final int MOST = 200;

    private final JdbcClient database;

    HeldComponents(JdbcClient database) {
        this.database = database;
    }

    /** A digitised paper of a dossier. */
    public record Held(
            DossierId dossier,
            String component,
            String owner,
            String ownerName,
            String name,
            DossierCode code,
            UnitCode unit,
            FileId file,
            Instant since) {}

    /** The latest first. */
    public List<Held> of(String owner) {
        return database.sql("""
                        select * from reuse.held_component where owner = :owner order by since desc limit :most
                        """)
                .param("owner", owner)
                .param("most", MOST)
                .query(HeldComponents::held)
                .list();
    }

    public Optional<Held> find(DossierId dossier, String component) {
        return database.sql("select * from reuse.held_component where dossier = :dossier and component = :component")
                .param("dossier", dossier.value())
                .param("component", component)
                .query(HeldComponents::held)
                .optional();
    }

    /** Keeps what was handed in and digitised; what came from the vault lies there already. */
    public void keep(Dossier dossier, Component component, Instant at) {
        var owner = dossier.filing().parties().owner();
        var evidence = component.evidence();
        if (owner.identifier().isEmpty() || evidence == null || evidence.file() == null || evidence.source() != null) {
            return;
        }
        database.sql("""
                        insert into reuse.held_component
                        values (:dossier, :component, :owner, :ownerName, :name, :code, :unit, :file, :at)
                        on conflict (dossier, component) do update set file = excluded.file, since = excluded.since
                        """)
                .param("dossier", dossier.id().value())
                .param("component", component.code())
                .param("owner", owner.identifier())
                .param("ownerName", owner.name())
                .param("name", component.name())
                .param("code", dossier.code().value())
                .param("unit", dossier.filing().receivingUnit().value())
                .param("file", evidence.file().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                new DossierId(row.getObject("dossier", UUID.class)),
                row.getString("component"),
                row.getString("owner"),
                row.getString("owner_name"),
                row.getString("name"),
                new DossierCode(row.getString("dossier_code")),
                new UnitCode(row.getString("unit")),
                new FileId(row.getObject("file", UUID.class)),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
