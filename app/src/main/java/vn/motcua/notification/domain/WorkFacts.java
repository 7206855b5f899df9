package vn.motcua.notification.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.digest.Digest;
import vn.motcua.notification.Variable;
import vn.motcua.shared.DossierCode;

/** What waits for an officer, in counts and codes: nobody is named. */
public final class WorkFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MOST_CODES = 10;

    private WorkFacts() {}

    /** @param link where it is shown as it stands at the moment */
    public static Map<Variable, String> of(Digest digest, LocalDate day, String link) {
        return Map.of(
                Variable.DAY, DAY.format(day),
                Variable.OVERDUE, counted(digest.overdue()),
                Variable.DUE_TODAY, counted(digest.today()),
                Variable.DUE_TOMORROW, counted(digest.tomorrow()),
                Variable.ANSWERS, counted(digest.answers()),
                Variable.LINK, link);
    }

    private static String counted(List<DossierCode> codes) {
        var named = codes.stream().limit(MOST_CODES).map(DossierCode::value).collect(Collectors.joining(", "));
        return switch (codes.size()) {
            case 0 -> "0";
            default -> codes.size() + " (" + named + (codes.size() > MOST_CODES ? ", …)" : ")");
        };
    }
}
