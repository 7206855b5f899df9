package vn.motcua.dossier;

import java.io.InputStream;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitCode;

/** Takes the cases of another system over as dossiers with their history; taking them over again changes nothing. */
public interface HistoryTakeOver {

    /** The most that an event log may weigh, unpacked, in bytes. */
    long MOST_BYTES = 256L * 1024 * 1024;

    /**
     * What was taken over.
     *
     * @param cases cases read
     * @param events events read in them
     * @param taken dossiers made
     * @param known cases that had been taken over before
     * @param faults cases left out, each with its name and the reason, at most 100
     */
    record Report(int cases, int events, int taken, int known, List<String> faults) {
        public Report {
            faults = List.copyOf(faults);
        }
    }

    /** Why a log was not taken over; what stood before the fault stays taken over. */
    sealed interface CannotTakeOver extends Refusal {

        record NotXes(int line, String reason) implements CannotTakeOver {
            @Override
            public String key() {
                return "dossier.take-over.not-xes";
            }

            @Override
            public List<Object> arguments() {
                return List.of(line, reason);
            }
        }

        record TooLarge(long mostBytes) implements CannotTakeOver {
            @Override
            public String key() {
                return "dossier.take-over.too-large";
            }

            @Override
            public List<Object> arguments() {
                return List.of(mostBytes);
            }
        }

        record UnknownProcedure(ProcedureCode code) implements CannotTakeOver {
            @Override
            public String key() {
                return "dossier.take-over.unknown-procedure";
            }

            @Override
            public List<Object> arguments() {
                return List.of(code);
            }
        }

        record UnknownUnit(UnitCode unit) implements CannotTakeOver {
            @Override
            public String key() {
                return "dossier.take-over.unknown-unit";
            }

            @Override
            public List<Object> arguments() {
                return List.of(unit);
            }
        }
    }

    /**
     * Reads an event log in XES (IEEE 1849), packed by gzip or not.
     *
     * @param source a name for where the log comes from; with the name of a case it identifies the case for ever
     * @param procedure what all cases of the log were handled under
     */
    Outcome<Report, CannotTakeOver> takeOver(
            String source, InputStream xes, UnitCode unit, ProcedureCode procedure, Actor actor);
}
