package vn.motcua.payment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.payment.Difference;
import vn.motcua.payment.Difference.Kind;
import vn.motcua.payment.spi.StatementLine;
import vn.motcua.shared.Money;

/** Holds a platform's statement of a day against our books, by the platform's own numbers. */
public final class Comparison {

    private Comparison() {}

    /** What we wrote down of a transaction. @param counted whether it paid its order */
    public record Booked(String reference, String transaction, Money amount, boolean counted) {}

    public static List<Difference> of(
            String platform, LocalDate day, List<StatementLine> statement, List<Booked> books) {
        var left = new HashMap<String, Booked>();
        books.forEach(each -> left.put(each.transaction(), each));
        var differences = new ArrayList<Difference>();
        for (var line : statement) {
            var ours = left.remove(line.transaction());
            var kind = kind(line, ours);
            if (kind != null) {
                var here = ours == null ? null : ours.amount();
                differences.add(difference(
                        platform, day, kind, Map.entry(line.reference(), line.transaction()), line.amount(), here));
            }
        }
        left.values().stream()
                .map(each -> difference(
                        platform,
                        day,
                        Kind.MISSING_THERE,
                        Map.entry(each.reference(), each.transaction()),
                        null,
                        each.amount()))
                .forEach(differences::add);
        return List.copyOf(differences);
    }

    private static @Nullable Kind kind(StatementLine line, @Nullable Booked ours) {
        if (ours == null) {
            return Kind.MISSING_HERE;
        }
        if (!ours.amount().equals(line.amount())) {
            return Kind.AMOUNT_DIFFERS;
        }
        return ours.counted() ? null : Kind.TO_GIVE_BACK;
    }

    private static Difference difference(
            String platform,
            LocalDate day,
            Kind kind,
            Map.Entry<String, String> names,
            @Nullable Money there,
            @Nullable Money here) {
        return new Difference(
                UUID.randomUUID(), platform, day, kind, names.getKey(), names.getValue(), there, here, "", "");
    }
}
