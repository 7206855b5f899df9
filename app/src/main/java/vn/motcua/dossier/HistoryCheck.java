package vn.motcua.dossier;

import java.util.List;
import java.util.function.Consumer;

/** Proves that the stored history is the one that the application wrote. */
public interface HistoryCheck {

    /**
     * What a check found.
     *
     * @param faults at most 1,000; empty when all is proven
     */
    record Report(long dossiers, long events, long seals, List<HistoryFault> faults) {
        public Report {
            faults = List.copyOf(faults);
        }

        public boolean isProven() {
            return faults.isEmpty();
        }
    }

    /** How far a check has come. */
    record Progress(long dossiers, long events) {}

    /** Checks every chain, every row against its events, and every seal; reads all, writes nothing. */
    default Report verify() {
        return verify(progress -> {});
    }

    /** The same, telling after each thousand dossiers how far it has come. */
    Report verify(Consumer<Progress> listener);

    /**
     * Seals what has been committed since the last seal; does nothing when that is nothing, or when another node is
     * sealing.
     *
     * @return the number of events sealed
     */
    long seal();
}
