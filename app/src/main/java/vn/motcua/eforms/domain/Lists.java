package vn.motcua.eforms.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.motcua.eforms.Option;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.Text;

/** The lists that many forms share: countries by ISO 3166, peoples by QĐ 121-TCTK/PPCĐ of 2 March 1979. */
public final class Lists {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Text NO_HINT = Text.NONE;

    public static final List<Option> COUNTRIES = countries();
    public static final List<Option> ETHNICITIES = ethnicities();

    private Lists() {}

    /** What can be chosen; empty for a question without choices. */
    public static List<Option> of(Question question) {
        return switch (question.type()) {
            case COUNTRY -> COUNTRIES;
            case ETHNICITY -> ETHNICITIES;
            default -> question.options();
        };
    }

    static boolean isShared(QuestionType type) {
        return type == QuestionType.COUNTRY || type == QuestionType.ETHNICITY;
    }

    /** Viet Nam first, since nearly everybody chooses it. */
    private static List<Option> countries() {
        var order = Collator.getInstance(VIETNAMESE);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(code, country(code), NO_HINT))
                .sorted(Comparator.comparing((Option each) -> !each.value().equals("VN"))
                        .thenComparing(each -> each.label().vi(), order))
                .toList();
    }

    private static Text country(String code) {
        var country = Locale.of("", code);
        return new Text(country.getDisplayCountry(VIETNAMESE), country.getDisplayCountry(Locale.ENGLISH));
    }

    private static List<Option> ethnicities() {
        return lines("/eforms/ethnicities.csv")
                .map(line -> line.split(",", 2))
                .map(line -> new Option(line[0], Text.of(line[1]), NO_HINT))
                .toList();
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(Lists.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
