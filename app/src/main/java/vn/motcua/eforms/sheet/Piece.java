package vn.motcua.eforms.sheet;

/** What a line consists of. */
public sealed interface Piece {

    /** What is said to yes or no; of any other question, whether it was answered with more than nothing. */
    String YES = "có";

    String NO = "không";

    record Words(String text, boolean bold, boolean italic) implements Piece {}

    /**
     * An answer, or dots while there is none.
     *
     * @param path of the question; within the rows of a table, of its column
     * @param dots how many; 0 for as many as its type usually needs
     */
    record Answer(String path, Format format, int dots) implements Piece {}

    /** A box, ticked when that value was chosen. */
    record Tick(String path, String value) implements Piece {}
}
