package vn.motcua.catalog;

/**
 * Something that was not understood with certainty; a catalogue officer settles it.
 *
 * @param place the key of the {@link ServiceTerms} or {@link RequiredComponent} that it stands in
 * @param index which fee of those terms; 0 for everything else
 * @param sourceText what the source says, word for word
 */
public record ToDo(Kind kind, String place, int index, String sourceText) {

    /** What is to be settled. */
    public enum Kind {
        TIME_LIMIT,
        FEE,
        QUANTITY
    }
}
