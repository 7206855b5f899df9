package vn.motcua.process.word;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.process.ImportProblem;

/** Sentences about what was understood of a Word file and what was not. */
final class WordNote {

    private static final int LONGEST = 400;

    private WordNote() {}

    static ImportProblem of(String what, Object... arguments) {
        return new ImportProblem("", "process.import.note." + what, List.of(arguments));
    }

    /** About a row, with its words. */
    static ImportProblem at(String what, int table, Block.Row row, Object... more) {
        var text = row.text();
        var shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        var arguments = new ArrayList<Object>(List.of(table, row.number(), shown));
        arguments.addAll(List.of(more));
        return new ImportProblem("", "process.import.note." + what, arguments);
    }
}
