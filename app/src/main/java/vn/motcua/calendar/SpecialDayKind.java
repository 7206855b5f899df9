package vn.motcua.calendar;

import java.util.Locale;

/** Why a day differs from the same day of an ordinary week. */
public enum SpecialDayKind {
    /** A public holiday (Labour Code 2019 Art. 112). */
    HOLIDAY,
    /** Off because a holiday fell on a weekly rest day (Art. 111.3, nghỉ bù). */
    COMPENSATORY_OFF,
    /** A working day that was exchanged for a day off (hoán đổi). */
    SWAPPED_OFF,
    /** A rest day on which the exchanged day is worked (làm bù). */
    MAKEUP_WORKDAY;

    /** Such as {@code compensatory-off}, as the keys of the message bundles say it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOff() {
        return this != MAKEUP_WORKDAY;
    }
}
