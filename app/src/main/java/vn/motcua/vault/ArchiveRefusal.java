package vn.motcua.vault;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a spreadsheet could not be read at all. */
public sealed interface ArchiveRefusal extends Refusal {

    record NoSpreadsheet() implements ArchiveRefusal {
        @Override
        public String key() {
            return "vault.archive.no-spreadsheet";
        }
    }

    /** @param most lines at once */
    record TooManyLines(int most) implements ArchiveRefusal {
        @Override
        public String key() {
            return "vault.archive.too-many-lines";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    record ColumnMissing(String column) implements ArchiveRefusal {
        @Override
        public String key() {
            return "vault.archive.column-missing";
        }

        @Override
        public List<Object> arguments() {
            return List.of(column);
        }
    }

    record NoLines() implements ArchiveRefusal {
        @Override
        public String key() {
            return "vault.archive.no-lines";
        }
    }
}
