package vn.motcua.eforms;

/** The names of posted fields; their prefix keeps them apart from whatever else the page around them posts. */
public final class FieldNames {

    public static final String PREFIX = "q.";

    private FieldNames() {}

    /** @param path such as {@code father.name} */
    public static String of(String path) {
        return PREFIX + path;
    }

    /** The button that adds a row to a table. */
    public static String addRow(String path) {
        return PREFIX + path + ".add";
    }

    /** The buttons that take a row away; their value is the row's index. */
    public static String dropRow(String path) {
        return PREFIX + path + ".drop";
    }
}
