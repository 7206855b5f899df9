package vn.motcua.exchange.population;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Party;
import vn.motcua.shared.BirthDate;

/**
 * One person as the database has it.
 *
 * @param ethnicity two digits; empty where unknown
 * @param nationality two letters; empty where unknown
 * @param commune the official code of where they live now; empty where unknown
 * @param detail house and hamlet there
 */
record Citizen(
        String name,
        @Nullable BirthDate birth,
        Party.@Nullable Sex sex,
        String ethnicity,
        String nationality,
        String commune,
        String detail) {

    /** However somebody writes capitals, blanks and accents. */
    boolean isCalled(String other) {
        return plain(name).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Citizen[]";
    }
}
