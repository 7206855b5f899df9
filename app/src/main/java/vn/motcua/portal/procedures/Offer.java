package vn.motcua.portal.procedures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.web.Page;

/** Time and money of a procedure in a few words, for a list. */
public final class Offer {

    private static final int MOST = 3;

    private Offer() {}

    /** Such as "5 ngày làm việc / 10 ngày"; empty where the source names no way to apply. */
    public static String time(Page page, ProcedureContent content) {
        return joined(page, content, terms -> List.of(time(page, terms.limit())), "portal.procedures.times-differ");
    }

    /** Such as "Miễn phí / 30.000 đồng". */
    public static String money(Page page, ProcedureContent content) {
        return joined(
                page,
                content,
                terms -> terms.fees().stream().map(fee -> money(page, fee)).toList(),
                "portal.procedures.fees-differ");
    }

    private static String joined(
            Page page, ProcedureContent content, Function<ServiceTerms, List<String>> words, String differ) {
        var said = content.terms().stream()
                .flatMap(terms -> words.apply(terms).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return said.size() > MOST ? page.t(differ) : String.join(" / ", said);
    }

    private static String time(Page page, TimeTerm term) {
        return switch (term) {
            case TimeTerm.Limit(var limit) -> page.t("catalog.limit." + limit.unit(), limit.amount());
            case TimeTerm.Described(var text) -> text;
            case TimeTerm.Unread(var text) -> page.t("portal.procedures.time-under-review");
        };
    }

    private static String money(Page page, Fee fee) {
        return switch (fee.amount()) {
            case FeeAmount.Free() -> page.t("catalog.fee.free");
            case FeeAmount.Fixed(var sum, var per) -> page.money(sum);
            case FeeAmount.SetByProvince(var text) -> page.t("portal.procedures.fee-council");
            case FeeAmount.Described(var text) -> page.t("portal.procedures.see-fee");
            case FeeAmount.Unread(var text) -> page.t("portal.procedures.see-fee");
        };
    }
}
