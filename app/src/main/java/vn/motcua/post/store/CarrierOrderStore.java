package vn.motcua.post.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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

    /** Orders whose envelopes are not at their end, those asked about longest ago first. */
    public List<String> open(int limit) {
        return database.sql("""
                        select o.number from post.carrier_order o join post.consignment c on c.id = o.consignment
                        where o.state = 'CREATED' and c.state not in ('HANDED_OVER', 'DELIVERED', 'RETURNED')
                        order by o.said_at nulls first limit :limit
                        """)
                .param("limit", limit)
                .query((row, _) -> row.getString(1))
                .list();
    }

    public void saw(Carrier.Sighting sighting) {
        var text = sighting.text();
        database.sql("update post.carrier_order set said = :said, said_at = :at where number = :number")
                .param("number", sighting.order())
                .param("said", text.length() > 500 ? text.substring(0, 500) : text)
                .param("at", Rows.utc(sighting.at()))
                .update();
    }

    public Optional<String> lastSaid(ConsignmentId consignment) {
        return database.sql("select said from post.carrier_order where consignment = :id and said is not null")
                .param("id", consignment.value())
                .query(String.class)
                .optional();
    }

    private List<String> numbers(String state, int limit) {
        return database.sql("select number from post.carrier_order where state = :state order by number limit :limit")
                .param("state", state)
                .param("limit", limit)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
