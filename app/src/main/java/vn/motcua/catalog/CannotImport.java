package vn.motcua.catalog;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a file of procedures was not imported; nothing of it was taken over. */
public sealed interface CannotImport extends Refusal {

    /** It ends too early or its compression is broken. */
    record Damaged(String fileName) implements CannotImport {
        @Override
        public String key() {
            return "catalog.import.damaged";
        }

        @Override
        public List<Object> arguments() {
            return List.of(fileName);
        }
    }

    /** It is neither JSON nor an archive of JSON files. */
    record UnknownFormat(String fileName) implements CannotImport {
        @Override
        public String key() {
            return "catalog.import.unknown-format";
        }

        @Override
        public List<Object> arguments() {
            return List.of(fileName);
        }
    }

    /** It is larger than an import can be, packed or unpacked. */
    record TooLarge(long megabytes) implements CannotImport {
        @Override
        public String key() {
            return "catalog.import.too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(megabytes);
        }
    }

    /** It holds more files than there are procedures in the country. */
    record TooManyFiles(int most) implements CannotImport {
        @Override
        public String key() {
            return "catalog.import.too-many-files";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** A name in the archive leads out of it, or is a link. */
    record UnsafeName(String entry) implements CannotImport {
        @Override
        public String key() {
            return "catalog.import.unsafe-name";
        }

        @Override
        public List<Object> arguments() {
            return List.of(entry);
        }
    }

    /** It holds no record that could be read. */
    record NoRecords(String fileName) implements CannotImport {
        @Override
        public String key() {
            return "catalog.import.no-records";
        }

        @Override
        public List<Object> arguments() {
            return List.of(fileName);
        }
    }
}
