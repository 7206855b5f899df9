package vn.motcua.catalog.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.TimeTerm;

/** A time limit as a source writes it: "7 Ngày làm việc", "1", "Không có thông tin". */
final class TimeText {

    static final Map<String, LimitUnit> UNITS = Map.of(
            "giờ", LimitUnit.WORKING_HOUR,
            "giờ làm việc", LimitUnit.WORKING_HOUR,
            "ngày làm việc", LimitUnit.WORKING_DAY,
            "ngày", LimitUnit.CALENDAR_DAY,
            "tháng", LimitUnit.MONTH);

    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("([0-9]{1,4}(?:[.,][0-9]{1,2})?)\\s*(\\p{L}[\\p{L} ]*)");
    private static final Pattern NEGATIVE = Pattern.compile("[-–−]\\s*[0-9].*", Pattern.DOTALL);

    private TimeText() {}

    /** @throws RecordRefused when the number is negative */
    static TimeTerm read(String text) {
        var cell = text.strip();
        if (NEGATIVE.matcher(cell).matches()) {
            throw new RecordRefused("negative-time", cell);
        }
        var match = NUMBER_AND_UNIT.matcher(cell);
        if (!match.matches()) {
            return new TimeTerm.Unread(cell);
        }
        var unit = UNITS.get(match.group(2).strip().toLowerCase(java.util.Locale.ROOT));
        var amount = new BigDecimal(match.group(1).replace(',', '.'));
        if (unit == null || amount.signum() == 0 || isBroken(amount, unit)) {
            return new TimeTerm.Unread(cell);
        }
        return TimeTerm.of(new TimeLimit(amount, unit));
    }

    private static boolean isBroken(BigDecimal amount, LimitUnit unit) {
        var counted = unit == LimitUnit.WORKING_DAY || unit == LimitUnit.WORKING_HOUR;
        return !counted && amount.stripTrailingZeros().scale() > 0;
    }
}
