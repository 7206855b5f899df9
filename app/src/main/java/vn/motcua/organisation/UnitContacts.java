package vn.motcua.organisation;

import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitCode;

/** Where citizens find the units; no decision is needed to change it. */
public interface UnitContacts {

    /** What is wrong with a contact. */
    enum Fault implements Refusal {
        ADDRESS("organisation.contact.address", "address"),
        PHONE("organisation.contact.phone", "phone");

        private final String key;
        private final String field;

        Fault(String key, String field) {
            this.key = key;
            this.field = field;
        }

        @Override
        public String key() {
            return key;
        }

        /** The field of the form at which the person should look. */
        public String field() {
            return field;
        }
    }

    Optional<UnitContact> of(UnitCode unit);

    /** Takes the place of what was known of the unit. */
    Outcome<UnitContact, Fault> set(UnitCode unit, UnitContact contact, Actor by);
}
