package vn.motcua.demo.province;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.shared.ProcedureCode;

/**
 * A real procedure as the demonstration carries it.
 *
 * @param handledBy {@code COMMUNE}, {@code LAND} for the land registration office, or the code of an agency
 * @param weight how often it is asked for beside the others of its kind; an estimate
 * @param limit such as {@code 3 WORKING_DAY}
 * @param onlineLimit where another limit holds online, else null
 * @param cutOff such as {@code 15:00} for the 15:00 rule, else null
 */
public record ProcedureFacts(
        String code,
        String name,
        String field,
        String decision,
        String handledBy,
        Flow flow,
        int weight,
        String limit,
        @Nullable String onlineLimit,
        @Nullable String cutOff,
        OnlineLevel online,
        List<FeeFacts> fees,
        @Nullable Boolean feeByProvince,
        List<PaperFacts> components,
        List<ResultFacts> results,
        List<String> legalBasis) {

    /** Which of the standard flows it follows. */
    public enum Flow {
        SPOT,
        SHORT,
        STANDARD,
        APPRAISAL,
        FINANCIAL
    }

    /** A fee with a fixed amount, in đồng. */
    public record FeeFacts(FeeKind kind, String name, long amount, String per) {}

    /**
     * A paper that is asked for.
     *
     * @param resultOf what it is the result of, from the sector's laws; null where nothing is known of it
     */
    public record PaperFacts(
            String name,
            int originals,
            int certified,
            int copies,
            @Nullable ReusableFacts resultOf) {}

    /** A result by its national code or by the procedure that it comes of; one of the two is empty. */
    public record ReusableFacts(String code, String procedure) {

        ReusableResult result() {
            return new ReusableResult(code, procedure.isEmpty() ? null : new ProcedureCode(procedure));
        }
    }

    /** A result; its national code is empty where unknown. */
    public record ResultFacts(String code, String name) {}

    public boolean isOnTheSpot() {
        return flow == Flow.SPOT;
    }

    public boolean isOfCommunes() {
        return handledBy.equals("COMMUNE");
    }

    public boolean isOfLandOffice() {
        return handledBy.equals("LAND");
    }

    TimeLimit timeLimit() {
        return parse(limit);
    }

    TimeLimit onlineTimeLimit() {
        return parse(Objects.requireNonNullElse(onlineLimit, limit));
    }

    boolean isFeeSetByProvince() {
        return Boolean.TRUE.equals(feeByProvince);
    }

    private static TimeLimit parse(String text) {
        String[] words = text.split(" ");
        return TimeLimit.of(Long.parseLong(words[0]), LimitUnit.valueOf(words[1]));
    }
}
