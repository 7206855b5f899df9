package vn.motcua.eforms.sheet;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.eforms.FormContent;

/**
 * A sheet that was read.
 *
 * @param faults of the writing; what a line says about questions is judged by {@link #faults(FormContent)}
 */
public record Sheet(List<Block> blocks, List<SheetFault> faults) {

    /** In characters; a template of six pages has a third of it. */
    public static final int LONGEST = 30_000;

    public static final int MOST_LINES = 600;

    public Sheet {
        blocks = List.copyOf(blocks);
        faults = List.copyOf(faults);
    }

    public static Sheet read(String lines) {
        if (lines.length() > LONGEST || lines.lines().count() > MOST_LINES) {
            return new Sheet(List.of(), List.of(new SheetFault(1, "sheet-long", String.valueOf(MOST_LINES))));
        }
        return new SheetReading().read(lines);
    }

    /** Lines to begin with, for a form that has none: every question, one a line. */
    public static String begun(FormContent form) {
        return SheetBegun.of(form);
    }

    /** All that is wrong with it as the sheet of a form, in the order of its lines. */
    public List<SheetFault> faults(FormContent form) {
        return Stream.concat(faults.stream(), SheetCheck.faults(this, form).stream())
                .sorted(java.util.Comparator.comparingInt(SheetFault::line))
                .toList();
    }

    /** The mandatory questions of a form whose answers stand nowhere on it, by their labels. */
    public List<String> forgotten(FormContent form) {
        return SheetCheck.forgotten(this, form);
    }
}
