package vn.motcua.post.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.post.Consignment;
import vn.motcua.post.ConsignmentEvent;
import vn.motcua.post.ConsignmentState;
import vn.motcua.post.Move;
import vn.motcua.post.TrackingCode;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.UnitCode;

/** Keeps consignments, and what happened to them. */
@Repository
public class ConsignmentStore {

    private final JdbcClient database;

    ConsignmentStore(JdbcClient database) {
        this.database = database;
    }

    public Optional<Consignment> find(ConsignmentId id) {
        return database.sql("select * from post.consignment where id = :id")
                .param("id", id.value())
                .query(Rows::consignment)
                .optional();
    }

    public Optional<Consignment> find(TrackingCode code) {
        return database.sql("select * from post.consignment where tracking_code = :code")
                .param("code", code.value())
                .query(Rows::consignment)
                .optional();
    }

    /** As it is; nobody else moves it until the transaction ends. */
    public Optional<Consignment> lock(ConsignmentId id) {
        return database.sql("select * from post.consignment where id = :id for update")
                .param("id", id.value())
                .query(Rows::consignment)
                .optional();
    }

    /** What the form with this key made, if it was posted before. */
    public Optional<Consignment> madeBy(UUID requestKey) {
        return database.sql("select * from post.consignment where request_key = :key")
                .param("key", requestKey)
                .query(Rows::consignment)
                .optional();
    }

    /** The latest that carried the dossier or its result. */
    public Optional<Consignment> latestOf(DossierCode dossier) {
        return database.sql("""
                        select * from post.consignment where dossier_code = :dossier
                        order by state = 'LOST', created_at desc limit 1
                        """)
                .param("dossier", dossier.value())
                .query(Rows::consignment)
                .optional();
    }

    /** Whether the result lies in an envelope that is not at its end. */
    public boolean carriesResult(DossierId dossier) {
        return database.sql("""
                        select exists (select from post.consignment where dossier = :dossier
                            and direction = 'TO_CITIZEN' and state not in ('DELIVERED', 'RETURNED', 'LOST'))
                        """)
                .param("dossier", dossier.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it stands on minutes that wait for the second signature. */
    public boolean isBeingHandedOver(ConsignmentId consignment) {
        return database.sql("select exists (select from post.hand_over_item where consignment = :id and open)")
                .param("id", consignment.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when code or form were there before */
    public void insert(Consignment made, UUID requestKey) {
        var citizen = made.citizen();
        var contents = made.contents();
        database.sql("""
                        insert into post.consignment
                            (id, version, tracking_code, direction, state, citizen_name, identifier, phone, address_line,
                             commune, place, desk, origin, office, papers, grams, fees, postage, procedure_code,
                             procedure_name, dossier, dossier_code, result_by_post, request_key, created_at, since)
                        values (:id, :version, :code, :direction, :state, :name, :identifier, :phone, :line,
                                :commune, :place, :desk, :origin, :office, cast(:papers as jsonb), :grams, :fees, :postage,
                                :procedure, :procedureName, :dossier, :dossierCode, :resultByPost, :key, :at, :at)
                        """)
                .param("id", made.id().value())
                .param("version", made.version())
                .param("code", made.code().value())
                .param("direction", made.direction().name())
                .param("state", made.state().name())
                .param("name", citizen.name())
                .param("identifier", citizen.identifier())
                .param("phone", citizen.phone())
                .param("line", citizen.address().line())
                .param("commune", citizen.address().commune().value())
                .param("place", citizen.address().place())
                .param("desk", made.desk().value())
                .param("origin", made.origin().value())
                .param("office", made.office().value())
                .param("papers", Rows.json(contents.papers()))
                .param("grams", contents.grams())
                .param("fees", contents.charges().fees().dong())
                .param("postage", contents.charges().postage().dong())
                .param("procedure", made.matter().procedure())
                .param("procedureName", made.matter().procedureName())
                .param("dossier", dossierOf(made))
                .param("dossierCode", dossierCodeOf(made))
                .param("resultByPost", made.matter().resultByPost())
                .param("key", requestKey)
                .param("at", Rows.utc(made.times().createdAt()))
                .update();
    }

    /** Writes down what a move changes; to be called with the row locked. */
    public void update(Consignment moved) {
        database.sql("""
                        update post.consignment
                        set version = :version, state = :state, office = :office, misses = :misses, dossier = :dossier,
                            dossier_code = :dossierCode, since = :since, promised_by = :promisedBy
                        where id = :id
                        """)
                .param("id", moved.id().value())
                .param("version", moved.version())
                .param("state", moved.state().name())
                .param("office", moved.office().value())
                .param("misses", moved.contents().misses())
                .param("dossier", dossierOf(moved))
                .param("dossierCode", dossierCodeOf(moved))
                .param("since", Rows.utc(moved.times().since()))
                .param("promisedBy", moved.times().promisedBy())
                .update();
    }

    public void append(ConsignmentId consignment, ConsignmentEvent event, AccountId account) {
        database.sql("""
                        insert into post.consignment_event
                            (consignment, sequence, at, move, state, account, by_name, unit, note, received_by)
                        values (:consignment, :sequence, :at, :move, :state, :account, :by, :unit, :note, :receivedBy)
                        """)
                .param("consignment", consignment.value())
                .param("sequence", event.sequence())
                .param("at", Rows.utc(event.at()))
                .param("move", Optional.ofNullable(event.move()).map(Move::name).orElse(null))
                .param("state", event.state().name())
                .param("account", account.value())
                .param("by", event.by())
                .param("unit", event.unit().value())
                .param("note", event.note())
                .param("receivedBy", event.receivedBy())
                .update();
    }

    /** What happened, oldest first. */
    public List<ConsignmentEvent> history(ConsignmentId consignment) {
        return database.sql("select * from post.consignment_event where consignment = :id order by sequence")
                .param("id", consignment.value())
                .query((row, _) -> new ConsignmentEvent(
                        row.getInt("sequence"),
                        Rows.instant(row, "at"),
                        Optional.ofNullable(row.getString("move"))
                                .map(Move::valueOf)
                                .orElse(null),
                        ConsignmentState.valueOf(row.getString("state")),
                        row.getString("by_name"),
                        new UnitCode(row.getString("unit")),
                        row.getString("note"),
                        row.getString("received_by")))
                .list();
    }

    private static @Nullable UUID dossierOf(Consignment consignment) {
        var dossier = consignment.matter().dossier();
        return dossier == null ? null : dossier.value();
    }

    private static @Nullable String dossierCodeOf(Consignment consignment) {
        var code = consignment.matter().dossierCode();
        return code == null ? null : code.value();
    }
}
