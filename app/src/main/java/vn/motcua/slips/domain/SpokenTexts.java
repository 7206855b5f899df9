package vn.motcua.slips.domain;

import java.text.NumberFormat;
import java.util.Locale;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.Timeliness;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.shared.Money;

/** The words that forms use for what the product keeps as values; forms are in Vietnamese, whoever prints them. */
public final class SpokenTexts {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private SpokenTexts() {}

    /** Such as "3 ngày làm việc", "0,5 ngày làm việc". */
    public static String limit(TimeLimit limit) {
        var unit = switch (limit.unit()) {
            case WORKING_HOUR -> "giờ làm việc";
            case WORKING_DAY -> "ngày làm việc";
            case CALENDAR_DAY -> "ngày";
            case MONTH -> "tháng";
        };
        return limit.amount().toPlainString().replace('.', ',') + " " + unit;
    }

    public static String result(Timeliness timeliness) {
        return switch (timeliness) {
            case EARLY -> "Trước hạn";
            case ON_TIME -> "Đúng hạn";
            case WITHIN_LIMIT -> "Trong hạn";
            case OVERDUE -> "Quá hạn";
        };
    }

    public static String method(DeliveryMethod method) {
        return switch (method) {
            case COUNTER -> "Trực tiếp";
            case POSTAL -> "Bưu chính công ích";
            case ELECTRONIC -> "Bản điện tử";
        };
    }

    /** How a paper is there, when not on paper; empty when it was handed in on paper. */
    public static String state(Component.State state) {
        return switch (state) {
            case RECEIVED_ON_PAPER -> "";
            case MISSING -> "chưa có";
            case DIGITISED, VERIFIED -> "bản điện tử";
            case REUSED -> "khai thác từ kho dữ liệu điện tử";
            case REPLACED_BY_LOOK_UP -> "tra cứu cơ sở dữ liệu, không phải nộp";
        };
    }

    /** Such as "1.234.567". */
    public static String digits(Money money) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(money.dong());
    }
}
