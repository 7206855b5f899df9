package vn.motcua.demo.province;

import vn.motcua.organisation.UnitContact;
import vn.motcua.organisation.UnitContacts;
import vn.motcua.shared.Actor;

/** Where people find the units. Real addresses are not known to us, so each says that it is made up. */
final class Contacts {

    private static final String MADE_UP = " (địa chỉ của bản trình diễn)";

    /** Of nobody: numbers like these are not given out. */
    private static final String PHONE = "0900 %03d %03d";

    private static final int PART = 1000;

    private final UnitContacts contacts;

    Contacts(UnitContacts contacts) {
        this.contacts = contacts;
    }

    void enter(Actor by) {
        UnitPlan.all()
                .forEach(unit -> contacts.set(unit.code(), contact(unit), by).orThrow());
    }

    private static UnitContact contact(UnitPlan.Planned unit) {
        int number = Math.floorMod(unit.code().value().hashCode(), PART * PART);
        return new UnitContact(
                "Trụ sở " + unit.name().vietnamese() + province(unit) + MADE_UP,
                PHONE.formatted(number / PART, number % PART));
    }

    private static String province(UnitPlan.Planned unit) {
        return unit.name().vietnamese().contains("tỉnh") ? "" : ", tỉnh Quảng Ngãi";
    }
}
