package vn.motcua.catalog;

import vn.motcua.shared.Money;

/** What a decision says about the amount of a fee or charge. */
public sealed interface FeeAmount {

    /** Nothing is to be paid. */
    record Free() implements FeeAmount {}

    /**
     * A fixed amount.
     *
     * @param per what is counted, such as "lần" or "hồ sơ"; empty for one dossier
     */
    record Fixed(Money amount, String per) implements FeeAmount {}

    /** Set by the provincial People's Council (theo quy định của HĐND); the amount stands in its resolution. */
    record SetByProvince(String text) implements FeeAmount {}

    /** Words that no single amount expresses, such as a table, confirmed by a catalogue officer. */
    record Described(String text) implements FeeAmount {}

    /** What the source says was not understood with certainty, or it says nothing: a to-do for the catalogue officer. */
    record Unread(String text) implements FeeAmount {}
}
