package vn.motcua.dossier.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.shared.DossierId;

/** An event as it is written, and the hash that ties it to the one before. */
record EventLink(EventHash.Row row, byte[] hash) {

    static final String VALUES = "(?, ?, ?, ?, ?, ?::json, ?, ?::json, ?)";

    /** @param head the hash of the last event before these */
    static List<EventLink> chain(DossierId dossier, byte[] head, List<RecordedEvent> events) {
        var links = new ArrayList<EventLink>();
        var last = head;
        for (var event : events) {
            var row = row(dossier, event);
            last = EventHash.next(last, row);
            links.add(new EventLink(row, last));
        }
        return links;
    }

    /** @return the index behind the last value bound */
    int bind(PreparedStatement statement, int first) throws SQLException {
        int index = first;
        statement.setObject(index++, row.dossier());
        statement.setInt(index++, row.sequence());
        statement.setObject(index++, DossierStore.utc(row.at()));
        statement.setObject(index++, DossierStore.utc(row.recordedAt()));
        statement.setString(index++, row.type());
        statement.setString(index++, row.actor());
        statement.setObject(index++, row.requestKey());
        statement.setString(index++, row.payload());
        statement.setBytes(index++, hash);
        return index;
    }

    private static EventHash.Row row(DossierId dossier, RecordedEvent event) {
        return new EventHash.Row(
                dossier.value(),
                event.sequence(),
                event.at(),
                event.recordedAt(),
                EventJson.type(event.event()),
                EventJson.actor(event.actor()),
                event.requestKey(),
                EventJson.payload(event.event()));
    }
}
