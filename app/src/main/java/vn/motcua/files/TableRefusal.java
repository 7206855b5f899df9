package vn.motcua.files;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a table was not read; the sentences stand in the message bundle under the same keys. */
public sealed interface TableRefusal extends Refusal {

    /** Neither a spreadsheet (xlsx) nor a CSV file in UTF-8, damaged, or too large unpacked. */
    record Unreadable() implements TableRefusal {
        @Override
        public String key() {
            return "files.table.unreadable";
        }
    }

    record TooManyRows(int most) implements TableRefusal {
        @Override
        public String key() {
            return "files.table.too-many-rows";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }
}
