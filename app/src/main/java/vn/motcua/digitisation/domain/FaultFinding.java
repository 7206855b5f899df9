package vn.motcua.digitisation.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.digitisation.Described;
import vn.motcua.digitisation.Fault;

/** Names what is wrong with a digitised paper. */
public final class FaultFinding {

    private static final int LEAST_DPI = 200;

    /** Half of the words guessed: nobody finds the paper by its text again. */
    private static final double LEAST_CONFIDENCE = 0.5;

    private static final int LEAST_LETTERS = 20;
    private static final Pattern PAGE_OF =
            Pattern.compile("(?:TRANG|TO SO|PAGE)\\s*:?\\s*([0-9]{1,3})\\s*/\\s*([0-9]{1,3})(?![0-9/])");

    private FaultFinding() {}

    /**
     * How a paper was scanned, as it was measured.
     *
     * @param dpi of its worst page; 0 for a paper that was never a picture
     * @param confidence of the recognition, from 0 to 1
     * @param letters how many letters its text has
     */
    public record Measures(int pages, int blankPages, int dpi, double confidence, int letters, boolean upsideDown) {}

    /**
     * What it is held against.
     *
     * @param owners the numbers and names of the dossier's parties
     * @param resultOfProcedure whether the paper is the result of an earlier procedure
     * @param usedElsewhere whether the same content is another paper of the dossier
     */
    public record Surroundings(
            Set<String> owners,
            boolean resultOfProcedure,
            Signature signature,
            boolean usedElsewhere,
            LocalDate today) {}

    /** What its signatures are worth. */
    public enum Signature {
        NONE,
        HOLDS,
        BROKEN
    }

    /** @param described null until an officer confirmed it */
    public static Set<Fault> of(
            Measures measures, String text, @Nullable Described described, Surroundings surroundings) {
        var faults = EnumSet.noneOf(Fault.class);
        if (described == null) {
            faults.add(Fault.NO_METADATA);
        } else {
            faults.addAll(ofWhatItSays(described, surroundings));
        }
        faults.addAll(ofTheScan(measures));
        if (measures.letters() > 0 && !saysSoMany(text, measures.pages())) {
            faults.add(Fault.PAGES_MISSING);
        }
        if (surroundings.usedElsewhere()) {
            faults.add(Fault.DUPLICATE);
        }
        if (surroundings.signature() == Signature.BROKEN) {
            faults.add(Fault.BROKEN_SIGNATURE);
        } else if (surroundings.resultOfProcedure() && surroundings.signature() == Signature.NONE) {
            faults.add(Fault.UNSIGNED_RESULT);
        }
        return faults;
    }

    private static Set<Fault> ofTheScan(Measures measures) {
        var faults = EnumSet.noneOf(Fault.class);
        if (measures.pages() > 0 && measures.blankPages() == measures.pages()) {
            return EnumSet.of(Fault.BLANK);
        }
        if (measures.letters() < LEAST_LETTERS) {
            faults.add(Fault.NO_TEXT);
        } else if (measures.confidence() < LEAST_CONFIDENCE) {
            faults.add(Fault.UNREADABLE);
        }
        if (measures.upsideDown()) {
            faults.add(Fault.UPSIDE_DOWN);
        }
        if (measures.dpi() > 0 && measures.dpi() < LEAST_DPI - 5) {
            faults.add(Fault.LOW_RESOLUTION);
        }
        return faults;
    }

    private static Set<Fault> ofWhatItSays(Described described, Surroundings surroundings) {
        var faults = EnumSet.noneOf(Fault.class);
        if (described.validTo() != null && described.validTo().isBefore(surroundings.today())) {
            faults.add(Fault.EXPIRED);
        }
        if (!isOneOf(described, surroundings.owners())) {
            faults.add(Fault.OTHER_OWNER);
        }
        return faults;
    }

    /** A number decides where there is one on both sides; otherwise the name does, accents and capitals aside. */
    private static boolean isOneOf(Described described, Set<String> owners) {
        boolean knowsNumbers = owners.stream().anyMatch(owner -> owner.matches("[0-9-]{8,}"));
        if (knowsNumbers && !described.ownerNumber().isBlank()) {
            return owners.contains(described.ownerNumber());
        }
        var name = name(described.ownerName());
        return name.isEmpty() || owners.stream().map(FaultFinding::name).anyMatch(name::equals);
    }

    private static String name(String written) {
        return Folded.of(written).plain().replaceAll("[^A-Z0-9]+", " ").strip();
    }

    /** Whether the pages that the text counts ("Trang 2/4") are as many as there are. */
    private static boolean saysSoMany(String text, int pages) {
        var found = PAGE_OF.matcher(Folded.of(text).plain());
        int said = 0;
        while (found.find()) {
            int page = Integer.parseInt(found.group(1));
            int all = Integer.parseInt(found.group(2));
            said = page <= all ? Math.max(said, all) : said;
        }
        return said == 0 || said == pages;
    }

    /** How many letters the lines have. */
    public static int letters(List<String> lines) {
        return (int) lines.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isLetter)
                .count();
    }
}
