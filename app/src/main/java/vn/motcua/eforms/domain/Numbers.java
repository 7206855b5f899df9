package vn.motcua.eforms.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Numbers as they are written in Vietnam: a comma before decimals, dots or blanks between thousands. */
final class Numbers {

    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([. ][0-9]{3})+(,[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}([.,][0-9]{1,6})?");
    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /** {@code 1.250}, {@code 1.250,5}, {@code 120.5}, {@code 120,5}; {@code 1.250} is more than a thousand. */
    static Optional<BigDecimal> read(String written) {
        var text = written.strip();
        if (GROUPED.matcher(text).matches()) {
            text = text.replaceAll("[. ]", "").replace(',', '.');
        } else if (PLAIN.matcher(text).matches()) {
            text = text.replace(',', '.');
        } else {
            return Optional.empty();
        }
        var number = new BigDecimal(text).stripTrailingZeros();
        return number.precision() - number.scale() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number);
    }

    /** As JSON reads it back: numbers that are the same are equal, wherever they came from. */
    static JsonNode node(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > MOST_DIGITS) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        var whole = number.longValueExact();
        return whole == (int) whole
                ? JsonNodeFactory.instance.numberNode((int) whole)
                : JsonNodeFactory.instance.numberNode(whole);
    }

    /** With dots between thousands and a comma before decimals; the other way round in English. */
    static String write(BigDecimal number, String language) {
        var locale = language.equals("en") ? Locale.ENGLISH : Locale.of("vi", "VN");
        var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(locale));
        return format.format(number);
    }
}
