package vn.motcua.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.shared.Money;

/** Amounts of money in Vietnamese words, as accountants write them: "Một triệu hai trăm linh năm nghìn đồng". */
public final class AmountInWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", "nghìn", "triệu"};
    private static final long BILLION = 1_000_000_000;
    private static final int THOUSAND = 1000;

    private AmountInWords() {}

    /** With a capital at the beginning and "đồng" at the end. */
    public static String of(Money money) {
        var words = number(money.dong()) + " đồng";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** @param number zero or more */
    static String number(long number) {
        return number == 0 ? DIGITS[0] : String.join(" ", words(number, false));
    }

    /** @param follows whether higher groups were said before, so that missing hundreds must be said too */
    private static List<String> words(long number, boolean follows) {
        var words = new ArrayList<String>();
        long billions = number / BILLION;
        if (billions > 0) {
            words.addAll(words(billions, follows));
            words.add("tỷ");
        }
        belowABillion((int) (number % BILLION), follows || billions > 0, words);
        return words;
    }

    private static void belowABillion(int number, boolean follows, List<String> words) {
        boolean said = follows;
        int divisor = THOUSAND * THOUSAND;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int three = number / divisor % THOUSAND;
            if (three > 0) {
                hundreds(three, said, words);
                if (group > 0) {
                    words.add(GROUPS[group]);
                }
                said = true;
            }
            divisor /= THOUSAND;
        }
    }

    private static void hundreds(int number, boolean follows, List<String> words) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds > 0 || follows) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
            if (rest > 0 && rest < 10) {
                words.add("linh");
            }
        }
        tens(rest, words);
    }

    private static void tens(int number, List<String> words) {
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        }
        if (ones > 0) {
            words.add(ones(ones, tens));
        }
    }

    /** After tens, one is said "mốt" from twenty-one on, and five "lăm"; four stays "bốn", as the law on accounts writes it. */
    private static String ones(int ones, int tens) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
    }
}
