package vn.motcua.files.inspection;

/** What looking into a file found. */
public sealed interface Finding {

    /** It can be read as what it is. @param pages of a PDF or TIFF; 1 for an image, 0 where there are none to count */
    record Sound(int pages) implements Finding {}

    /** It asks for a password. */
    record Encrypted() implements Finding {}

    /** It breaks off or contradicts itself. */
    record Damaged() implements Finding {}

    /** It carries something that runs, or unpacks without end. @param what for the log, such as {@code JavaScript} */
    record Dangerous(String what) implements Finding {}
}
