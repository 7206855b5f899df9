package vn.motcua.dossier.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Precedents;
import vn.motcua.dossier.domain.Replay;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

@Repository
class StoredPrecedents implements Precedents {

    private final JdbcClient database;
    private final DossierStore store;

    StoredPrecedents(JdbcClient database, DossierStore store) {
        this.database = database;
        this.store = store;
    }

    @Override
    public Optional<KnownOwner> owner(String identifier) {
        if (identifier.isBlank()) {
            return Optional.empty();
        }
        return database.sql("""
                        select id from dossier.dossier
                        where owner_identifier = :identifier and owner_identifier <> ''
                        order by filed_at desc limit 1
                        """)
                .param("identifier", identifier)
                .query(UUID.class)
                .optional()
                .map(DossierId::new)
                .map(this::ownerOf);
    }

    @Override
    public Optional<UnitCode> handlingUnit(UnitCode receivingUnit, ProcedureCode procedure) {
        return database.sql("""
                        select handling_unit from dossier.dossier
                        where receiving_unit = :unit and procedure_code = :procedure
                        order by filed_at desc limit 1
                        """)
                .param("unit", receivingUnit.value())
                .param("procedure", procedure.value())
                .query(String.class)
                .optional()
                .map(UnitCode::new);
    }

    private KnownOwner ownerOf(DossierId id) {
        var dossier = Replay.of(id, store.history(id).events());
        return new KnownOwner(id, dossier.filing().parties().owner());
    }
}
