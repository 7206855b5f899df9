package vn.motcua.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.shared.Money;

/**
 * A fee as a source writes it: an amount and, in words beside it, what it is for.
 *
 * <p>The national portal writes "Miễn phí" wherever no amount was entered, also where the words name one; so "free" is
 * certain only when the words agree or there are none, and an amount only when the words name no other.
 */
final class FeeText {

    /** Smaller sums are thousands that somebody left the zeros off ("135 VNĐ": 135.000 đồng). */
    private static final long LEAST_CREDIBLE = 1_000;

    private static final int SHORTEST_SUM = "1.000".length();
    private static final int LONGEST_COUNTED_THING = 40;
    private static final Set<String> FREE = Set.of("miễn phí", "không", "không có", "0", "miễn");
    private static final Set<String> NOTHING_MORE = Set.of(
            "",
            "không",
            "không có",
            "không quy định",
            "không thu phí",
            "không thu lệ phí",
            "không thu phí, lệ phí",
            "không có phí, lệ phí",
            "miễn phí",
            "miễn lệ phí",
            "miễn phí, lệ phí");
    private static final Pattern SUM =
            Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{3})+|[0-9]{1,12})\\s*(?:vnđ|vnd|việt nam đồng|đồng|đ)?");
    private static final Pattern COUNCIL = Pattern.compile("(?:hội đồng nhân dân|hđnd)");
    private static final Pattern SETS = Pattern.compile("quy định|quyết định|quyết nghị|nghị quyết");
    private static final Pattern ANY_SUM = Pattern.compile(
            "([0-9]{1,3}(?:[.,][0-9]{3})+|[0-9]+)\\s*(?:đồng|đ(?!\\p{L})|vnđ|vnd|/)|([0-9]{1,3}(?:[.,][0-9]{3})+)");
    private static final Pattern MILLIONS = Pattern.compile("([0-9]{1,4})\\s*triệu");
    private static final Pattern DOUBT = Pattern.compile("%|usd|giảm|miễn|không được|không thu|trường hợp khác");
    private static final Pattern PER = Pattern.compile(
            "(?:[0-9.,]+)?\\s*(?:đồng|đ|vnđ)?\\s*/\\s*(?:01 |1 )?([\\p{L}][\\p{L} ()-]*?)\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FeeText() {}

    /**
     * @param amount such as "Miễn phí", "1.000.000", "200,000 VNĐ"
     * @param words what the source adds; may be empty
     */
    static Fee read(String code, String amount, String words) {
        var name = words.strip();
        return new Fee(kind(name), code, name, amount(amount.strip(), name));
    }

    private static FeeAmount amount(String amount, String words) {
        var said = lower(amount);
        if (FREE.contains(said)) {
            return freeUnlessTheWordsDiffer(amount, words);
        }
        var sum = SUM.matcher(said);
        if (!sum.matches()) {
            return new FeeAmount.Unread(together(amount, words));
        }
        long dong = number(sum.group(1));
        return dong >= LEAST_CREDIBLE && nothingContradicts(dong, lower(words))
                ? new FeeAmount.Fixed(new Money(dong), countedThing(words))
                : new FeeAmount.Unread(together(amount, words));
    }

    private static FeeAmount freeUnlessTheWordsDiffer(String amount, String words) {
        var said = lower(words);
        if (NOTHING_MORE.contains(withoutSigns(said))) {
            return new FeeAmount.Free();
        }
        var council = COUNCIL.matcher(said).find() && SETS.matcher(said).find();
        return council && sums(said).isEmpty()
                ? new FeeAmount.SetByProvince(words)
                : new FeeAmount.Unread(together(amount, words));
    }

    private static boolean nothingContradicts(long dong, String words) {
        if (DOUBT.matcher(words).find() || COUNCIL.matcher(words).find()) {
            return false;
        }
        return sums(words).stream().allMatch(sum -> sum == dong);
    }

    /** Sums of money among the words; numbers of decisions, dates and items are none. */
    private static List<Long> sums(String words) {
        var found = new ArrayList<Long>();
        ANY_SUM.matcher(words)
                .results()
                .map(sum -> sum.group(1) == null ? sum.group(2) : sum.group(1))
                .filter(digits -> digits.length() >= SHORTEST_SUM)
                .forEach(digits -> found.add(number(digits)));
        MILLIONS.matcher(words).results().forEach(sum -> found.add(number(sum.group(1)) * 1_000_000));
        return found;
    }

    private static String countedThing(String words) {
        var match = PER.matcher(words);
        return match.matches() && match.group(1).length() <= LONGEST_COUNTED_THING
                ? match.group(1).strip()
                : "";
    }

    private static FeeKind kind(String words) {
        var said = lower(words);
        var charge = said.contains("lệ phí");
        var fee = said.replace("lệ phí", "").contains("phí");
        if (charge == fee) {
            return FeeKind.UNSTATED;
        }
        return charge ? FeeKind.CHARGE : FeeKind.FEE;
    }

    private static String together(String amount, String words) {
        return words.isEmpty() ? amount : amount + " (" + words + ")";
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(".", "").replace(",", ""));
    }

    private static String withoutSigns(String words) {
        return words.replaceAll("^[\\s(+*-]+|[\\s.;:)]+$", "");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
