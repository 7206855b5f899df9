package vn.motcua.files;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.shared.Refusal;

/** Why a file was not taken in. */
public sealed interface FileRefusal extends Refusal {

    /** Whether the same file may be taken in a little later. */
    default boolean passes() {
        return false;
    }

    record Empty(String name) implements FileRefusal {
        @Override
        public String key() {
            return "files.empty";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** @param mostMegabytes the limit of the place where it was handed in */
    record TooLarge(String name, long mostMegabytes) implements FileRefusal {
        @Override
        public String key() {
            return "files.too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, mostMegabytes);
        }
    }

    /** Its content is of no type that is taken here, whatever its name says. */
    record WrongType(String name, List<FileType> taken) implements FileRefusal {
        @Override
        public String key() {
            return "files.wrong-type";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, taken.stream().map(FileType::name).collect(Collectors.joining(", ")));
        }
    }

    record TooManyPages(String name, int pages, int most) implements FileRefusal {
        @Override
        public String key() {
            return "files.too-many-pages";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, pages, most);
        }
    }

    /** A PDF that asks for a password. */
    record Encrypted(String name) implements FileRefusal {
        @Override
        public String key() {
            return "files.encrypted";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** It breaks off, or cannot be read as what it says it is. */
    record Damaged(String name) implements FileRefusal {
        @Override
        public String key() {
            return "files.damaged";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** It carries something that runs or unpacks without end: macros, scripts, bombs. */
    record Dangerous(String name) implements FileRefusal {
        @Override
        public String key() {
            return "files.dangerous";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** The virus scanner found something. */
    record Infected(String name, String finding) implements FileRefusal {
        @Override
        public String key() {
            return "files.infected";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, finding);
        }
    }

    /** The place for files is full or does not answer; nothing was kept, and it can be sent again. */
    record NoRoom() implements FileRefusal {
        @Override
        public String key() {
            return "files.no-room";
        }

        @Override
        public boolean passes() {
            return true;
        }
    }

    /** The installation has a virus scanner and it does not answer; nothing was kept, and it can be sent again. */
    record NotScanned() implements FileRefusal {
        @Override
        public String key() {
            return "files.not-scanned";
        }

        @Override
        public boolean passes() {
            return true;
        }
    }

    /** The virus scanner looks at smaller files only; the same file would be refused again. */
    record TooLargeToScan(String name) implements FileRefusal {
        @Override
        public String key() {
            return "files.too-large-to-scan";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** The upload has not come to its end, or what had arrived was thrown away after a day. */
    record NotArrived() implements FileRefusal {
        @Override
        public String key() {
            return "files.not-arrived";
        }
    }
}
