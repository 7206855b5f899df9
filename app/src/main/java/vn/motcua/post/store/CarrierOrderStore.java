package vn.motcua.post.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.post.CarrierStage;
import vn.motcua.post.CarrierWord;
import vn.motcua.post.Consignment;
import vn.motcua.post.spi.Carrier;
import vn.motcua.shared.ConsignmentId;

/** What a carrier is to be told, was told, and said. */
@Repository
public class CarrierOrderStore {

    private final JdbcClient database;

    CarrierOrderStore(JdbcClient database) {
        this.database = database;
    }

    public void wanted(ConsignmentId consignment) {
        database.sql("""
                        insert into post.carrier_order (consignment, state) values (:id, 'WANTED')
                        on conflict (consignment) do nothing
                        """).param("id", consignment.value()).update();
    }

    /** Not told yet: never mind; told: to be taken back. */
    public void unwanted(ConsignmentId consignment) {
        database.sql("""
                        update post.carrier_order
                        set state = case when number is null then 'CANCELLED' else 'UNWANTED' end where consignment = :id
                        """).param("id", consignment.value()).update();
    }

    public List<Consignment> toCreate(int limit) {
        return database.sql("""
                        select c.* from post.carrier_order o join post.consignment c on c.id = o.consignment
                        where o.state = 'WANTED' order by o.consignment limit :limit
                        """).param("limit", limit).query(Rows::consignment).list();
    }

    /** Where it became unwanted while the carrier was being told, it is to be taken back now. */
    public void created(ConsignmentId consignment, String number) {
        database.sql("""
                        update post.carrier_order
                        set number = :number, state = case when state = 'WANTED' then 'CREATED' else 'UNWANTED' end
                        where consignment = :id and number is null
                        """)
                .param("id", consignment.value())
                .param("number", number)
                .update();
    }

    public List<String> toCancel(int limit) {
        return numbers("UNWANTED", limit);
    }

    public void cancelled(String number) {
        database.sql("update post.carrier_order set state = 'CANCELLED' where number = :number")
                .param("number", number)
                .update();
    }

    /** Orders whose envelopes are not at their end, those asked about longest ago first; they count as asked about now. */
    public List<String> toAsk(int limit, Instant now) {
        return database.sql("""
                        update post.carrier_order set asked_at = :now
                        where number in (
                            select o.number from post.carrier_order o join post.consignment c on c.id = o.consignment
                            where o.state = 'CREATED' and c.state not in ('HANDED_OVER', 'DELIVERED', 'RETURNED')
                            order by o.asked_at nulls first limit :limit)
                        returning number
                        """)
                .param("now", Rows.utc(now))
                .param("limit", limit)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Keeps what was said, once however often it comes. */
    public void saw(Carrier.Sighting sighting) {
        database.sql("""
                        insert into post.sighting (number, at, stage, said, consignment)
                        values (:number, :at, :stage, :said,
                            (select consignment from post.carrier_order where number = :number))
                        on conflict do nothing
                        """)
                .param("number", cut(sighting.order(), 100))
                .param("at", Rows.utc(sighting.at()))
                .param("stage", sighting.stage().name())
                .param("said", cut(sighting.text(), 500))
                .update();
    }

    /** What happened last, whatever was told last. */
    public Optional<CarrierWord> lastSaid(ConsignmentId consignment) {
        return database.sql("select * from post.sighting where consignment = :id order by at desc limit 1")
                .param("id", consignment.value())
                .query(CarrierOrderStore::word)
                .optional();
    }

    /** What was said of numbers that are no order of ours, the latest first. */
    public List<CarrierWord> ofNothing(int limit) {
        return database.sql("select * from post.sighting where consignment is null order by at desc limit :limit")
                .param("limit", limit)
                .query(CarrierOrderStore::word)
                .list();
    }

    private static CarrierWord word(ResultSet row, int number) throws SQLException {
        return new CarrierWord(
                row.getString("number"),
                CarrierStage.valueOf(row.getString("stage")),
                row.getString("said"),
                Rows.instant(row, "at"));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    private List<String> numbers(String state, int limit) {
        return database.sql("select number from post.carrier_order where state = :state order by number limit :limit")
                .param("state", state)
                .param("limit", limit)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
