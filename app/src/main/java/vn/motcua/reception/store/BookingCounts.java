package vn.motcua.reception.store;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many appointments were booked from a network address, by the hour. */
@Repository
public class BookingCounts {

    private final JdbcClient database;

    BookingCounts(JdbcClient database) {
        this.database = database;
    }

    /** How many there were in the hour; until the transaction ends nobody else counts for the address. */
    public int lockAndCount(String address, Instant hour) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('bookings ' || :address, 0))")
                .param("address", address)
                .query((_, _) -> true)
                .list();
        return database.sql("select bookings from reception.booking_count where address = :address and since = :hour")
                .param("address", address)
                .param("hour", Rows.utc(hour))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    public void add(String address, Instant hour) {
        database.sql("""
                        insert into reception.booking_count as counted values (:address, :hour, 1)
                        on conflict (address, since) do update set bookings = counted.bookings + 1
                        """)
                .param("address", address)
                .param("hour", Rows.utc(hour))
                .update();
    }

    public void forgetBefore(Instant hour) {
        database.sql("delete from reception.booking_count where since < :hour")
                .param("hour", Rows.utc(hour))
                .update();
    }
}
