package vn.motcua.organisation.units;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.UnitContact;
import vn.motcua.organisation.UnitContacts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

@Repository
class StoredContacts implements UnitContacts {

    private static final int SHORTEST_ADDRESS = 5;
    private static final int LONGEST_ADDRESS = 200;
    private static final Pattern PHONE = Pattern.compile("(\\+?[0-9][0-9 .()-]{2,24})?");

    private final JdbcClient database;
    private final Clock clock;

    StoredContacts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<UnitContact> of(UnitCode unit) {
        return database.sql("select address, phone from organisation.unit_contact where unit = :unit")
                .param("unit", unit.value())
                .query((row, _) -> new UnitContact(row.getString("address"), row.getString("phone")))
                .optional();
    }

    @Override
    public Outcome<UnitContact, Fault> set(UnitCode unit, UnitContact contact, Actor by) {
        int length = contact.address().strip().length();
        if (length < SHORTEST_ADDRESS || length > LONGEST_ADDRESS) {
            return Outcome.refused(Fault.ADDRESS);
        }
        if (!PHONE.matcher(contact.phone()).matches()) {
            return Outcome.refused(Fault.PHONE);
        }
        database.sql("""
                        insert into organisation.unit_contact (unit, address, phone, changed_at, changed_by)
                        values (:unit, :address, :phone, :at, :by)
                            on conflict (unit) do update
                           set address = :address, phone = :phone, changed_at = :at, changed_by = :by
                        """)
                .param("unit", unit.value())
                .param("address", contact.address())
                .param("phone", contact.phone())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.displayName())
                .update();
        return Outcome.done(contact);
    }
}
