package vn.motcua.portal.procedures;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.TimeTerm;
import vn.motcua.shared.Channel;
import vn.motcua.web.Language;
import vn.motcua.web.Page;

/** Time and money of a procedure in a few words, for a list. */
public final class Offer {

    private static final int MOST = 3;

    private Offer() {}

    /** Such as "5 ngày làm việc nếu nộp trực tuyến, 10 ngày nếu không"; empty where the source names no way to apply. */
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
        var online = said(content, words, terms -> terms.channel() == Channel.ONLINE);
        var otherwise = said(content, words, terms -> terms.channel() != Channel.ONLINE);
        if (online.size() == 1 && otherwise.size() == 1 && !online.equals(otherwise)) {
            return page.t("portal.procedures.online-differs", online.getFirst(), otherwise.getFirst());
        }
        var all = said(content, words, _ -> true);
        return all.size() > MOST ? page.t(differ) : String.join(" / ", all);
    }

    private static List<String> said(
            ProcedureContent content, Function<ServiceTerms, List<String>> words, Predicate<ServiceTerms> which) {
        return content.terms().stream()
                .filter(which)
                .flatMap(terms -> words.apply(terms).stream())
                .distinct()
                .toList();
    }

    private static String time(Page page, TimeTerm term) {
        return switch (term) {
            case TimeTerm.Limit(var limit) -> page.t("catalog.limit." + limit.unit(), limit.amount());
            case TimeTerm.Described(var text) ->
                page.language() == Language.VI ? text : page.t("portal.procedures.see-time");
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
