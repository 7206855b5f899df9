package vn.motcua.fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.DueLine;
import vn.motcua.shared.Channel;

/** Reads the fees of a procedure for one way of filing and one case. */
final class FeeReading {

    /** One dossier is one of these. */
    private static final Set<String> ONE = Set.of("", "lần", "hồ sơ", "trường hợp");

    private FeeReading() {}

    static FeesOfFiling of(ProcedureContent content, Channel channel, String caseKey) {
        var alternatives = content.termsFor(channel, caseKey).stream()
                .map(ServiceTerms::fees)
                .distinct()
                .toList();
        var known = new ArrayList<DueLine>();
        boolean clear = alternatives.size() <= 1;
        for (var fee : alternatives.stream().flatMap(List::stream).distinct().toList()) {
            switch (fee.amount()) {
                case FeeAmount.Fixed(var amount, var per)
                when isOne(per) -> {
                    if (!amount.isZero()) {
                        known.add(new DueLine(kind(fee.kind()), fee.code(), name(fee), amount));
                    }
                }
                case FeeAmount.Free() -> {}
                default -> clear = false;
            }
        }
        if (!clear) {
            return new FeesOfFiling.ToBeSettled(known);
        }
        return known.isEmpty() ? new FeesOfFiling.None() : new FeesOfFiling.Known(known);
    }

    private static boolean isOne(String per) {
        return ONE.contains(per.strip().toLowerCase(Locale.ROOT));
    }

    private static DueKind kind(FeeKind kind) {
        return kind == FeeKind.CHARGE ? DueKind.CHARGE : DueKind.FEE;
    }

    private static String name(Fee fee) {
        var name = fee.name().isBlank() ? (fee.kind() == FeeKind.CHARGE ? "Lệ phí" : "Phí") : fee.name();
        return name.length() > DueLine.LONGEST_NAME ? name.substring(0, DueLine.LONGEST_NAME) : name;
    }
}
