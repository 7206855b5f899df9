package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;

/** What the row of a dossier says, column by column, as text; or what it should say by its events. */
record ExpectedRow(Map<String, String> columns) {

    private static final List<String> TEXTS = List.of(
            "version",
            "code",
            "status",
            "procedure_code",
            "procedure_name",
            "field",
            "receiving_unit",
            "handling_unit",
            "channel",
            "owner_name",
            "owner_identifier",
            "on_the_spot");
    private static final List<String> INSTANTS =
            List.of("filed_at", "received_at", "due_at", "finished_at", "returned_at");

    static ExpectedRow stored(ResultSet row) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        columns.put("head", HexFormat.of().formatHex(row.getBytes("head")));
        for (var column : TEXTS) {
            columns.put(column, row.getObject(column).toString());
        }
        for (var column : INSTANTS) {
            var value = row.getObject(column, OffsetDateTime.class);
            columns.put(column, text(value == null ? null : value.toInstant()));
        }
        return new ExpectedRow(columns);
    }

    static ExpectedRow of(Dossier dossier, byte[] head) {
        var filing = dossier.filing();
        var clock = dossier.clock();
        var delivery = dossier.delivery();
        var columns = new LinkedHashMap<String, String>();
        columns.put("head", HexFormat.of().formatHex(head));
        columns.put("version", Integer.toString(dossier.version()));
        columns.put("code", filing.code().value());
        columns.put("status", dossier.status().name());
        columns.put("procedure_code", filing.procedure().code().value());
        columns.put("procedure_name", filing.procedure().name());
        columns.put("field", filing.procedure().field());
        columns.put("receiving_unit", filing.receivingUnit().value());
        columns.put("handling_unit", filing.handlingUnit().value());
        columns.put("channel", filing.channel().name());
        columns.put("owner_name", filing.parties().owner().name());
        columns.put("owner_identifier", filing.parties().owner().identifier());
        columns.put("on_the_spot", Boolean.toString(dossier.isSettledOnTheSpot()));
        columns.put("filed_at", text(filing.filedAt()));
        columns.put("received_at", text(clock == null ? null : clock.startedAt()));
        columns.put("due_at", text(clock == null ? null : clock.dueAt()));
        columns.put("finished_at", text(dossier.finishedAt()));
        columns.put("returned_at", text(delivery == null ? null : delivery.at()));
        return new ExpectedRow(columns);
    }

    List<String> differences(ExpectedRow stored) {
        var different = new ArrayList<String>();
        columns.forEach((column, value) -> {
            if (!Objects.equals(value, stored.columns().get(column))) {
                different.add(column);
            }
        });
        return different;
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }
}
