package vn.motcua.eforms.sheet;

import java.util.List;

/** A part of a sheet, from the top down. */
public sealed interface Block {

    /** The line of the sheet in which it begins, from 1. */
    int line();

    /** How a line stands. */
    enum Look {
        PLAIN,
        HEADING,
        CENTRED,
        INDENTED,
        NOTE
    }

    /** What every declaration has, filled in from the form and the moment. */
    enum Usual {
        /** Country and motto. */
        MOTTO,
        TITLE,
        ADDRESSEE,
        PLEDGE,
        /** Place and day, as letters have it. */
        PLACE_AND_DAY,
        /** The same, as the forms of civil status have it. */
        MADE_AT
    }

    record Line(int line, Look look, List<Piece> pieces) implements Block {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    record Gap(int line) implements Block {}

    record Standing(int line, Usual what) implements Block {}

    /** Columns beside each other; a column of numbers is put before them. */
    record Table(int line, String path, List<Column> columns) implements Block {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    record Column(String head, List<Piece> pieces) {
        public Column {
            pieces = List.copyOf(pieces);
        }
    }

    /** Lines that stand once for each row of a table. */
    record Rows(int line, String path, List<Block> blocks) implements Block {
        public Rows {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Lines that stand only sometimes.
     *
     * @param value the answer with which they stand; empty for any
     * @param otherwise whether they stand exactly when it was not given
     */
    record When(int line, String path, String value, boolean otherwise, List<Block> blocks) implements Block {
        public When {
            blocks = List.copyOf(blocks);
        }
    }

    record Signatures(int line, List<Signature> signers) implements Block {
        public Signatures {
            signers = List.copyOf(signers);
        }
    }

    /**
     * Where somebody signs.
     *
     * @param note how, such as {@code Ký, ghi rõ họ tên}
     * @param name what stands below; nothing for the one person who signs, whose name is known
     */
    record Signature(String title, String note, List<Piece> name) {
        public Signature {
            name = List.copyOf(name);
        }
    }
}
