package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.BirthDate;

/**
 * What a 12-digit personal number says of its bearer, and how that agrees with what is declared. A disagreement is a
 * warning for the officer, never a reason to refuse.
 *
 * <p>Source: NĐ 137/2015/NĐ-CP Art. 13, TT 07/2016/TT-BCA Art. 7: three digits for the place where the birth was
 * registered, one for century and sex, two for the year of birth, six at random; there is no check digit.
 */
public record IdNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final int FIRST_CENTURY = 1900;

    /** The codes of the 63 provinces of that time; births abroad bear codes of countries. */
    private static final Set<String> PROVINCES = Set.of(
            "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024",
            "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038", "040", "042", "044", "045",
            "046", "048", "049", "051", "052", "054", "056", "058", "060", "062", "064", "066", "067", "068", "070",
            "072", "074", "075", "077", "079", "080", "082", "083", "084", "086", "087", "089", "091", "092", "093",
            "094", "095", "096");

    /** What an officer should look at again. */
    public enum Warning {
        /** Neither twelve digits nor nine as on old cards; only said of people. */
        NOT_A_NUMBER("dossier.id-number.not-a-number"),
        BIRTH_YEAR_DIFFERS("dossier.id-number.birth-year-differs"),
        SEX_DIFFERS("dossier.id-number.sex-differs"),
        PROVINCE_UNKNOWN("dossier.id-number.province-unknown"),
        BORN_IN_THE_FUTURE("dossier.id-number.born-in-the-future");

        private final String key;

        Warning(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** @throws IllegalArgumentException when the text is not twelve digits */
    public IdNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not twelve digits");
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** What is odd about the number of a person; nothing for organisations and for people without a number. */
    public static List<Warning> warningsFor(Party party, LocalDate today) {
        if (party.kind() != Party.Kind.CITIZEN || party.identifier().isEmpty()) {
            return List.of();
        }
        return isWellFormed(party.identifier())
                ? new IdNumber(party.identifier()).warnings(party.birthDate(), party.sex(), today)
                : looksLikeAnotherPaper(party.identifier()) ? List.of() : List.of(Warning.NOT_A_NUMBER);
    }

    /** How the number disagrees with what is declared; what is not declared disagrees with nothing. */
    public List<Warning> warnings(@Nullable BirthDate birthDate, Party.@Nullable Sex sex, LocalDate today) {
        var found = new ArrayList<Warning>();
        if (birthDate != null && birthDate.year() != birthYear()) {
            found.add(Warning.BIRTH_YEAR_DIFFERS);
        }
        if (sex != null && sex != sex()) {
            found.add(Warning.SEX_DIFFERS);
        }
        if (!PROVINCES.contains(value.substring(0, 3))) {
            found.add(Warning.PROVINCE_UNKNOWN);
        }
        if (birthYear() > today.getYear()) {
            found.add(Warning.BORN_IN_THE_FUTURE);
        }
        return List.copyOf(found);
    }

    public int birthYear() {
        return FIRST_CENTURY + centuryAndSex() / 2 * 100 + Integer.parseInt(value.substring(4, 6));
    }

    public Party.Sex sex() {
        return centuryAndSex() % 2 == 0 ? Party.Sex.MALE : Party.Sex.FEMALE;
    }

    /** The province in which the birth was registered; empty for other codes. */
    public Optional<String> province() {
        return Optional.of(value.substring(0, 3)).filter(PROVINCES::contains);
    }

    private int centuryAndSex() {
        return value.charAt(3) - '0';
    }

    /** Nine digits of an old card, or a passport: a letter and digits. */
    private static boolean looksLikeAnotherPaper(String text) {
        return text.matches("[0-9]{9}|[A-Z]{1,2}[0-9]{6,8}");
    }
}
