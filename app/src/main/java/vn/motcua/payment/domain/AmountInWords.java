package vn.motcua.payment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.shared.Money;

/** An amount as it is written out on a receipt, such as {@code Hai mươi lăm nghìn đồng}. */
public final class AmountInWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", "nghìn", "triệu");
    private static final long BILLION = 1_000_000_000;
    private static final int THOUSAND = 1000;
    private static final int HUNDRED = 100;
    private static final int TEN = 10;
    private static final int ONE = 1;
    private static final int FOUR = 4;
    private static final int FIVE = 5;

    private AmountInWords() {}

    public static String of(Money amount) {
        var words = amount.isZero() ? "không" : String.join(" ", billions(amount.dong(), false));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " đồng";
    }

    /** @param full whether something stands before, so that hundreds are said even where there are none */
    private static List<String> billions(long number, boolean full) {
        if (number < BILLION) {
            return belowBillion((int) number, full);
        }
        var words = new ArrayList<>(billions(number / BILLION, full));
        words.add("tỷ");
        words.addAll(belowBillion((int) (number % BILLION), true));
        return words;
    }

    private static List<String> belowBillion(int number, boolean full) {
        var words = new ArrayList<String>();
        for (int group = GROUPS.size() - 1; group >= 0; group--) {
            int three = number / power(group) % THOUSAND;
            if (three > 0) {
                words.addAll(belowThousand(three, full || !words.isEmpty()));
                if (group > 0) {
                    words.add(GROUPS.get(group));
                }
            }
        }
        return words;
    }

    private static int power(int group) {
        int power = 1;
        for (int each = 0; each < group; each++) {
            power *= THOUSAND;
        }
        return power;
    }

    private static List<String> belowThousand(int number, boolean full) {
        int hundreds = number / HUNDRED;
        int tens = number / TEN % TEN;
        int units = number % TEN;
        var words = new ArrayList<String>();
        if (hundreds > 0 || full) {
            words.addAll(List.of(DIGITS.get(hundreds), "trăm"));
        }
        if (tens == 0 && units > 0 && !words.isEmpty()) {
            words.add("linh");
        } else if (tens == ONE) {
            words.add("mười");
        } else if (tens > ONE) {
            words.addAll(List.of(DIGITS.get(tens), "mươi"));
        }
        if (units > 0) {
            words.add(unit(units, tens));
        }
        return words;
    }

    private static String unit(int units, int tens) {
        if (units == ONE && tens > ONE) {
            return "mốt";
        }
        if (units == FOUR && tens > ONE) {
            return "tư";
        }
        return units == FIVE && tens > 0 ? "lăm" : DIGITS.get(units);
    }
}
