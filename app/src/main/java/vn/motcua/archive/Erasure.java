package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of the keeping of a dossier's files; recorded for ever.
 *
 * @param files how many files were named by it
 */
public record Erasure(Decision decision, Instant at, String by, int files) {

    /**
     * What it rests on.
     *
     * @param number such as {@code 12/QĐ-UBND}; at most 60 characters
     * @param signer who signed it, by name and position; at most 120 characters
     */
    public record Decision(String number, LocalDate date, String signer) {}
}
