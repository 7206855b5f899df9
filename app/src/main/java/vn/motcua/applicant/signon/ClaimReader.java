package vn.motcua.applicant.signon;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant.Sex;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.signon.EidPerson.Organisation;
import vn.motcua.applicant.signon.EidSettings.Claims;
import vn.motcua.applicant.signon.EidSettings.Provider;
import vn.motcua.shared.BirthDate;

/** Reads the claims of a provider, each of which may be missing, empty or of another type than expected. */
final class ClaimReader {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 20;
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("[0-9]{12}");
    private static final Pattern TAX_CODE = Pattern.compile("[0-9]{10}(-?[0-9]{3})?|[0-9]{12}");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");
    private static final String UNNAMED = "?";

    private final Provider provider;
    private final Map<String, Object> claims;

    ClaimReader(Provider provider, Map<String, Object> claims) {
        this.provider = provider;
        this.claims = claims;
    }

    /** @param tokenSubject the {@code sub} of the ID token, which counts where the provider's own claim is missing */
    EidPerson read(String tokenSubject) {
        var names = provider.claims();
        var organisation = organisation(names);
        var name = text(names.name(), LONGEST_NAME).or(() -> text("name", LONGEST_NAME));
        return new EidPerson(
                text(names.subject(), 255).orElse(tokenSubject),
                vouched(names.personalNumber(), PERSONAL_NUMBER),
                name.or(() -> organisation.map(Organisation::name)).orElse(UNNAMED),
                text(names.birthDate(), 10).or(() -> text("birthdate", 10)).flatMap(ClaimReader::birthDate),
                text(names.sex(), 10).flatMap(ClaimReader::sex),
                text(names.phone(), LONGEST_PHONE)
                        .or(() -> text("phone_number", LONGEST_PHONE))
                        .orElse(""),
                text(names.email(), LONGEST_EMAIL)
                        .or(() -> text("email", LONGEST_EMAIL))
                        .orElse(""),
                text(names.address(), LONGEST_ADDRESS).orElse(""),
                organisation,
                level(names));
    }

    private IdentificationLevel level(Claims names) {
        return text(names.level(), 40)
                .or(() -> text("acr", 40))
                .map(provider.levels()::get)
                .orElse(IdentificationLevel.LEVEL_1);
    }

    private Optional<Organisation> organisation(Claims names) {
        if (!text(names.kind(), 10).orElse("").equals(names.kindOfOrganisations())) {
            return Optional.empty();
        }
        return vouched(names.taxCode(), TAX_CODE)
                .or(() -> vouched(names.businessCode(), TAX_CODE))
                .map(code -> new Organisation(
                        code, text(names.organisation(), LONGEST_NAME).orElse(code)));
    }

    private Optional<String> vouched(String claim, Pattern shape) {
        return provider.vouchesForNumbers()
                ? text(claim, 20).filter(found -> shape.matcher(found).matches())
                : Optional.empty();
    }

    private Optional<String> text(String claim, int longest) {
        return Optional.ofNullable(text(claims.get(claim))).map(found -> cut(found, longest));
    }

    private static @Nullable String text(@Nullable Object claim) {
        var found = claim instanceof String || claim instanceof Number
                ? claim.toString().strip()
                : "";
        return found.isEmpty() ? null : Normalizer.normalize(found, Normalizer.Form.NFC);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static Optional<BirthDate> birthDate(String text) {
        var day = DAY.matcher(text);
        var dayFirst = DAY_FIRST.matcher(text);
        try {
            if (day.matches()) {
                return Optional.of(born(day.group(1), day.group(2), day.group(3)));
            }
            return dayFirst.matches()
                    ? Optional.of(born(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static BirthDate born(String year, String month, String day) {
        return new BirthDate(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** The national code list has 1 for men and 2 for women; other providers write words. */
    private static Optional<Sex> sex(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "nam", "male" -> Optional.of(Sex.MALE);
            case "2", "nữ", "female" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }
}
