package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Channel;

/**
 * What officers have settled, carried from one reading of a record to the next: where the words are the same the
 * settlement stays, where they are others it comes back beside the new to-do.
 */
final class CarriedSettlements {

    /** The new reading with what stays settled, and what came back. */
    record Carried(ProcedureContent content, List<FormerSettlement> returned) {}

    /** Where something stands, whatever it says; rows may have moved, so their keys do not tell. */
    private record Place(ToDo.Kind kind, @Nullable Channel channel, String caseName, String what) {}

    private record Matter(Place place, String note, String words) {}

    private final Map<Matter, Settlement> settled = new LinkedHashMap<>();
    private final Map<Matter, Settlement> open = new HashMap<>();
    private final List<Settlement> staying = new ArrayList<>();
    private final List<FormerSettlement> returned = new ArrayList<>();

    private CarriedSettlements() {}

    /**
     * @param before the last record as it was read
     * @param now the version that came of it, with what was settled since
     * @param earlier what had come back with the last record
     * @param read the record as it is read now
     */
    static Carried over(
            ProcedureContent before, ProcedureContent now, List<FormerSettlement> earlier, ProcedureContent read) {
        var carried = new CarriedSettlements();
        before.toDos().forEach(toDo -> carried.note(toDo, before, now, earlier));
        carried.match(read);
        return new Carried(read.settled(carried.staying), List.copyOf(carried.returned));
    }

    private void note(ToDo toDo, ProcedureContent before, ProcedureContent now, List<FormerSettlement> earlier) {
        var matter = matter(toDo, before);
        var made = settlement(toDo, before, now);
        if (made.isPresent()) {
            settled.putIfAbsent(matter, made.get());
        } else {
            earlier.stream()
                    .filter(each -> each.toDo().equals(toDo))
                    .findFirst()
                    .ifPresent(each -> open.putIfAbsent(matter, each.former()));
        }
    }

    private void match(ProcedureContent read) {
        var changed = new ArrayList<ToDo>();
        var unused = new LinkedHashMap<>(settled);
        for (var toDo : read.toDos()) {
            var matter = matter(toDo, read);
            var made = settled.get(matter);
            var former = open.get(matter);
            if (made != null) {
                staying.add(made.about(toDo));
                unused.remove(matter);
            } else if (former != null) {
                returned.add(new FormerSettlement(toDo, former));
            } else {
                changed.add(toDo);
            }
        }
        changed.forEach(toDo -> comeBack(toDo, matter(toDo, read).place(), unused));
    }

    private void comeBack(ToDo toDo, Place place, Map<Matter, Settlement> unused) {
        unused.entrySet().stream()
                .filter(each -> each.getKey().place().equals(place))
                .findFirst()
                .ifPresent(each -> {
                    returned.add(new FormerSettlement(toDo, each.getValue()));
                    unused.remove(each.getKey());
                });
    }

    /** What stands now where something was unclear, if it was settled and not thrown away with its row. */
    private static Optional<Settlement> settlement(ToDo toDo, ProcedureContent before, ProcedureContent now) {
        return switch (toDo.kind()) {
            case TIME_LIMIT ->
                sameTerms(toDo, before, now)
                        .map(ServiceTerms::limit)
                        .filter(limit -> !(limit instanceof TimeTerm.Unread))
                        .map(limit -> new Settlement.OfTime(toDo, limit));
            case FEE ->
                sameTerms(toDo, before, now)
                        .filter(terms -> terms.fees().size() > toDo.index())
                        .map(terms -> terms.fees().get(toDo.index()).amount())
                        .filter(amount -> !(amount instanceof FeeAmount.Unread))
                        .map(amount -> new Settlement.OfFee(toDo, amount));
            case QUANTITY ->
                now.components()
                        .filter(paper ->
                                paper.key().equals(toDo.place()) && paper.name().equals(toDo.sourceText()))
                        .findFirst()
                        .map(RequiredComponent::quantities)
                        .map(quantities -> new Settlement.OfQuantity(toDo, quantities));
        };
    }

    private static Optional<ServiceTerms> sameTerms(ToDo toDo, ProcedureContent before, ProcedureContent now) {
        var terms = terms(toDo, before);
        return now.terms().stream()
                .filter(each -> each.key().equals(toDo.place())
                        && each.channel() == terms.channel()
                        && each.note().equals(terms.note()))
                .findFirst();
    }

    private static Matter matter(ToDo toDo, ProcedureContent content) {
        if (toDo.kind() == ToDo.Kind.QUANTITY) {
            var one = content.cases().stream()
                    .filter(each -> each.components().stream()
                            .anyMatch(paper -> paper.key().equals(toDo.place())))
                    .findFirst()
                    .orElseThrow();
            return new Matter(new Place(toDo.kind(), null, one.name(), ""), "", toDo.sourceText());
        }
        var terms = terms(toDo, content);
        var fee = toDo.kind() == ToDo.Kind.FEE ? terms.fees().get(toDo.index()) : null;
        var caseName = terms.caseKey() == null
                ? ""
                : content.caseOf(terms.caseKey()).map(ProcedureCase::name).orElse("");
        var what = fee == null ? "" : fee.kind() + "/" + fee.code() + "/" + fee.name();
        return new Matter(new Place(toDo.kind(), terms.channel(), caseName, what), terms.note(), toDo.sourceText());
    }

    private static ServiceTerms terms(ToDo toDo, ProcedureContent content) {
        return content.terms().stream()
                .filter(each -> each.key().equals(toDo.place()))
                .findFirst()
                .orElseThrow();
    }
}
