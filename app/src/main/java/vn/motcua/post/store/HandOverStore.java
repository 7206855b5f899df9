package vn.motcua.post.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.post.Consignment;
import vn.motcua.post.Direction;
import vn.motcua.post.Enclosed;
import vn.motcua.post.HandOver;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;

/** Keeps the minutes of hand-overs. */
@Repository
public class HandOverStore {

    private final JdbcClient database;

    HandOverStore(JdbcClient database) {
        this.database = database;
    }

    public Optional<HandOver> find(UUID id) {
        return one("select * from post.hand_over where id = :id", id);
    }

    /** As they are; nobody else signs or withdraws them until the transaction ends. */
    public Optional<HandOver> lock(UUID id) {
        return one("select * from post.hand_over where id = :id for update", id);
    }

    public Optional<UUID> latestOf(ConsignmentId consignment) {
        return database.sql("""
                        select h.id from post.hand_over_item i join post.hand_over h on h.id = i.hand_over
                        where i.consignment = :consignment order by h.given_at desc limit 1
                        """)
                .param("consignment", consignment.value())
                .query(UUID.class)
                .optional();
    }

    public List<HandOver> openAtDesk(UnitCode desk, Direction direction, int limit) {
        return open("desk", desk, direction, limit);
    }

    public List<HandOver> openAtOffice(UnitCode office, Direction direction, int limit) {
        return open("office", office, direction, limit);
    }

    public void insert(UUID id, Direction direction, UnitCode desk, UnitCode office, Actor.Staff giver, Instant at) {
        database.sql("""
                        insert into post.hand_over (id, direction, desk, office, state, giver, giver_name, given_at)
                        values (:id, :direction, :desk, :office, 'OPEN', :giver, :name, :at)
                        """)
                .param("id", id)
                .param("direction", direction.name())
                .param("desk", desk.value())
                .param("office", office.value())
                .param("giver", giver.account().value())
                .param("name", giver.displayName())
                .param("at", Rows.utc(at))
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the envelope stands on open minutes already */
    public void add(UUID id, Consignment envelope) {
        database.sql("""
                        insert into post.hand_over_item (hand_over, consignment, given)
                        values (:id, :consignment, cast(:given as jsonb))
                        """)
                .param("id", id)
                .param("consignment", envelope.id().value())
                .param("given", Rows.json(envelope.contents().papers()))
                .update();
    }

    public void count(UUID id, ConsignmentId consignment, List<Enclosed> counted, String remark) {
        database.sql("""
                        update post.hand_over_item set counted = cast(:counted as jsonb)
                        where hand_over = :id and consignment = :consignment
                        """)
                .param("id", id)
                .param("consignment", consignment.value())
                .param("counted", Rows.json(counted))
                .update();
        database.sql("update post.hand_over set remark = :remark where id = :id")
                .param("id", id)
                .param("remark", remark)
                .update();
    }

    public void take(UUID id, ConsignmentId consignment) {
        database.sql("update post.hand_over_item set taken = true where hand_over = :id and consignment = :consignment")
                .param("id", id)
                .param("consignment", consignment.value())
                .update();
    }

    public void sign(UUID id, Actor.Staff receiver, Instant at) {
        database.sql("""
                        update post.hand_over
                        set state = 'SIGNED', receiver = :receiver, receiver_name = :name, received_at = :at where id = :id
                        """)
                .param("id", id)
                .param("receiver", receiver.account().value())
                .param("name", receiver.displayName())
                .param("at", Rows.utc(at))
                .update();
        close(id);
    }

    public void withdraw(UUID id, String remark) {
        database.sql("update post.hand_over set state = 'WITHDRAWN', remark = :remark where id = :id")
                .param("id", id)
                .param("remark", remark)
                .update();
        close(id);
    }

    /** Says where the signed minutes are kept as a file. */
    public void keep(UUID id, FileId record) {
        database.sql("update post.hand_over set record = :record where id = :id and record is null")
                .param("id", id)
                .param("record", record.value())
                .update();
    }

    private void close(UUID id) {
        database.sql("update post.hand_over_item set open = false where hand_over = :id")
                .param("id", id)
                .update();
    }

    private List<HandOver> open(String column, UnitCode place, Direction direction, int limit) {
        var heads = database.sql("""
                        select * from post.hand_over
                        where %s = :place and direction = :direction and state = 'OPEN'
                        order by given_at limit :limit
                        """.formatted(column))
                .param("place", place.value())
                .param("direction", direction.name())
                .param("limit", limit)
                .query(HandOverStore::head)
                .list();
        return withItems(heads);
    }

    private Optional<HandOver> one(String query, UUID id) {
        var heads =
                database.sql(query).param("id", id).query(HandOverStore::head).list();
        return withItems(heads).stream().findFirst();
    }

    private List<HandOver> withItems(List<HandOver> heads) {
        var items = new HashMap<UUID, List<HandOver.Item>>();
        database.sql("""
                        select c.*, i.hand_over, i.given, i.counted, i.taken
                        from post.hand_over_item i join post.consignment c on c.id = i.consignment
                        where i.hand_over = any (:ids) order by c.tracking_code
                        """)
                .param("ids", heads.stream().map(HandOver::id).toArray(UUID[]::new))
                .query(row -> {
                    items.computeIfAbsent(row.getObject("hand_over", UUID.class), _ -> new ArrayList<>())
                            .add(item(row));
                });
        return heads.stream()
                .map(head -> head.with(items.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static HandOver.Item item(ResultSet row) throws SQLException {
        return new HandOver.Item(
                Rows.consignment(row, 0),
                Rows.papers(row.getString("given")),
                Optional.ofNullable(row.getString("counted")).map(Rows::papers).orElse(null),
                row.getBoolean("taken"));
    }

    private static HandOver head(ResultSet row, int number) throws SQLException {
        return new HandOver(
                row.getObject("id", UUID.class),
                Direction.valueOf(row.getString("direction")),
                new UnitCode(row.getString("desk")),
                new UnitCode(row.getString("office")),
                HandOver.State.valueOf(row.getString("state")),
                new HandOver.Signature(
                        new AccountId(row.getObject("giver", UUID.class)),
                        row.getString("giver_name"),
                        Rows.instant(row, "given_at")),
                receiver(row),
                List.of(),
                row.getString("remark"),
                Optional.ofNullable(row.getObject("record", UUID.class))
                        .map(FileId::new)
                        .orElse(null));
    }

    private static HandOver.@Nullable Signature receiver(ResultSet row) throws SQLException {
        var at = Rows.instantOrNull(row, "received_at");
        return at == null
                ? null
                : new HandOver.Signature(
                        new AccountId(row.getObject("receiver", UUID.class)),
                        Objects.requireNonNull(row.getString("receiver_name")),
                        at);
    }
}
