package vn.motcua.catalog;

import vn.motcua.calendar.TimeLimit;

/** What a decision says about the time of handling. */
public sealed interface TimeTerm {

    /** A number and a unit. */
    record Limit(TimeLimit limit) implements TimeTerm {}

    /** Words that no number expresses, such as "theo thông báo", confirmed by a catalogue officer. */
    record Described(String text) implements TimeTerm {}

    /** What the source says was not understood with certainty, or it says nothing: a to-do for the catalogue officer. */
    record Unread(String text) implements TimeTerm {}

    static TimeTerm of(TimeLimit limit) {
        return new Limit(limit);
    }
}
