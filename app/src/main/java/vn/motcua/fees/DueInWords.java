package vn.motcua.fees;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.shared.Money;

/** What an order asks for, as the applicant reads it in a message. */
final class DueInWords {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private DueInWords() {}

    static String asked(PaymentOrder order) {
        return "Số tiền phải nộp: " + amounts(order);
    }

    static String corrected(PaymentOrder order) {
        return "Số tiền phải nộp đã được sửa thành " + amounts(order);
    }

    private static String amounts(PaymentOrder order) {
        var lines = order.due().positions().stream()
                .map(position -> position.line().name() + " " + text(position.due()))
                .collect(Collectors.joining("; "));
        return text(order.amount()) + " (" + lines + ").";
    }

    private static String text(Money money) {
        return String.format(VIETNAMESE, "%,d đồng", money.dong());
    }
}
