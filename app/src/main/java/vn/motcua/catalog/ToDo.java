package vn.motcua.catalog;

/**
 * Something that the source says in words that were not understood with certainty; a catalogue officer settles it.
 *
 * @param place the key of the {@link ServiceTerms} that it stands in
 * @param index which fee of those terms; 0 for a time limit
 * @param sourceText what the source says, word for word
 */
public record ToDo(Kind kind, String place, int index, String sourceText) {

    /** What is to be settled. */
    public enum Kind {
        TIME_LIMIT,
        FEE
    }
}
