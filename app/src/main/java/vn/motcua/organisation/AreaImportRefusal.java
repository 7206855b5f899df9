package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitCode;

/** Why nothing of a file was taken over. */
public sealed interface AreaImportRefusal extends Refusal {

    /**
     * The file is not what it should be.
     *
     * @param problems the first hundred
     * @param total how many there are
     */
    record BadFile(List<FileProblem> problems, int total) implements AreaImportRefusal {
        public BadFile {
            problems = List.copyOf(problems);
        }

        @Override
        public String key() {
            return "organisation.import-bad-file";
        }

        @Override
        public List<Object> arguments() {
            return List.of(total);
        }
    }

    /** The day is out of the range of days that can be meant. */
    record ImpossibleDay(LocalDate day) implements AreaImportRefusal {
        @Override
        public String key() {
            return "organisation.import-impossible-day";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }

    /** The file contradicts what the register holds for that day, and later changes are already known. */
    record LaterStateKnown(LocalDate since) implements AreaImportRefusal {
        @Override
        public String key() {
            return "organisation.import-later-state";
        }

        @Override
        public List<Object> arguments() {
            return List.of(since);
        }
    }

    /** The file lacks areas that units serve on or after its day. */
    record LosesAreasInUse(List<AreaInUse> areas) implements AreaImportRefusal {
        public LosesAreasInUse {
            areas = List.copyOf(areas);
        }

        @Override
        public String key() {
            return "organisation.import-loses-areas-in-use";
        }

        @Override
        public List<Object> arguments() {
            return List.of(areas.size());
        }
    }

    /** The file brings codes back that had ended; a code is never given again. */
    record RevivesCodes(List<AreaCode> codes) implements AreaImportRefusal {
        public RevivesCodes {
            codes = List.copyOf(codes);
        }

        @Override
        public String key() {
            return "organisation.import-revives-codes";
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", codes.stream().map(AreaCode::value).toList()));
        }
    }

    /** An area and the units that serve it. */
    record AreaInUse(AreaCode area, List<UnitCode> units) {}
}
