package vn.motcua.reception;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why the waiting room did not do something; the sentences stand in the message bundle under the same keys. */
public enum ReceptionRefusal implements Refusal {
    /** The group is closed, or belongs to another unit. */
    UNKNOWN_GROUP("reception.unknown-group", "group"),
    UNKNOWN_PRIORITY("reception.unknown-priority", "priority"),
    /** 999 numbers of the group were given today. */
    NO_NUMBER_LEFT("reception.no-number-left", "group"),
    /** The code at the door is of another day, or was guessed. */
    WRONG_DOOR_CODE("reception.wrong-door-code", "door"),
    /** The officer has not said where they sit. */
    NOT_AT_A_DESK("reception.not-at-a-desk", "desk"),
    DESK_NEEDED("reception.desk-needed", "desk"),
    /** Another officer sits there today. */
    DESK_TAKEN("reception.desk-taken", "desk"),
    GROUPS_NEEDED("reception.groups-needed", "groups"),
    /** The ticket is not at this desk any more. */
    NOT_AT_THIS_DESK("reception.not-at-this-desk", "ticket"),
    LETTER_NEEDED("reception.letter-needed", "letter"),
    LETTER_TAKEN("reception.letter-taken", "letter"),
    NAME_NEEDED("reception.name-needed", "name"),
    SLOT_RULE_OUT_OF_RANGE("reception.slot-rule-out-of-range", "minutes"),
    SLOT_NEEDED("reception.slot-needed", "start"),
    /** Somebody else took the last place, or the time is none that can be booked. */
    SLOT_FULL("reception.slot-full", "start"),
    PHONE_NEEDED("reception.phone-needed", "phone"),
    TOO_MANY_OF_THIS_PHONE("reception.too-many-of-this-phone", "phone"),
    /** Somebody fills the calendar, or many people share a network. */
    TOO_MANY_FROM_HERE("reception.too-many-from-here", "phone"),
    /** Cancelled, used or over. */
    NOT_BOOKED("reception.not-booked", "appointment"),
    NO_APPOINTMENT_TODAY("reception.no-appointment-today", "code");

    private final String key;
    private final String field;

    ReceptionRefusal(String key, String field) {
        this.key = key;
        this.field = field;
    }

    @Override
    public String key() {
        return key;
    }

    /** The field of a form to which the person should go. */
    public String field() {
        return field;
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
