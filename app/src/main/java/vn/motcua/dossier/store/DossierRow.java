package vn.motcua.dossier.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;

/** The row in which lists find a dossier: a projection, written with every event. */
final class DossierRow {

    /** Goes on where events were inserted; beside the row stands the name by which it is looked for. */
    static final String INSERT = """
            , added as (insert into dossier.dossier
                (version, head, status, received_at, due_at, finished_at, returned_at, on_the_spot, handling_unit, id,
                 code, procedure_code, procedure_name, field, receiving_unit, channel, owner_name, owner_identifier,
                 filed_at, request_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning id, filed_at, owner_name)
            insert into dossier.owner_name (dossier, filed_at, folded)
            select id, filed_at, public.fold(owner_name) from added
            """;

    static final String UPDATE = """
            update dossier.dossier
            set version = ?, head = ?, status = ?, received_at = ?, due_at = ?, finished_at = ?, returned_at = ?,
                on_the_spot = ?, handling_unit = ?
            where id = ?
            """;

    private DossierRow() {}

    static int bindUpdate(PreparedStatement statement, int first, Dossier dossier, byte[] head) throws SQLException {
        var clock = dossier.clock();
        var delivery = dossier.delivery();
        int index = first;
        statement.setInt(index++, dossier.version());
        statement.setBytes(index++, head);
        statement.setString(index++, dossier.status().name());
        statement.setObject(index++, DossierStore.utc(clock == null ? null : clock.startedAt()));
        statement.setObject(index++, DossierStore.utc(clock == null ? null : clock.dueAt()));
        statement.setObject(index++, DossierStore.utc(dossier.finishedAt()));
        statement.setObject(index++, DossierStore.utc(delivery == null ? null : delivery.at()));
        statement.setBoolean(index++, dossier.isSettledOnTheSpot());
        statement.setString(index++, dossier.filing().handlingUnit().value());
        statement.setObject(index++, dossier.id().value());
        return index;
    }

    static void bindInsert(
            PreparedStatement statement, int first, Dossier dossier, byte[] head, @Nullable UUID requestKey)
            throws SQLException {
        var filing = dossier.filing();
        int index = bindUpdate(statement, first, dossier, head);
        statement.setString(index++, filing.code().value());
        statement.setString(index++, filing.procedure().code().value());
        statement.setString(index++, filing.procedure().name());
        statement.setString(index++, filing.procedure().field());
        statement.setString(index++, filing.receivingUnit().value());
        statement.setString(index++, filing.channel().name());
        statement.setString(index++, filing.parties().owner().name());
        statement.setString(index++, filing.parties().owner().identifier());
        statement.setObject(index++, DossierStore.utc(filing.filedAt()));
        statement.setObject(index, requestKey);
    }
}
