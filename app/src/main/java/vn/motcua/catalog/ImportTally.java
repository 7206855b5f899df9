package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts while an import goes on. */
final class ImportTally {

    /** What became of a procedure. */
    enum Change {
        ADDED,
        CHANGED,
        UNCHANGED,
        ABOLISHED,
        REFUSED
    }

    private enum Said {
        LIMIT_STATED,
        LIMIT_NUMBER_ONLY,
        LIMIT_TEXT,
        FREE,
        FIXED,
        SET_BY_PROVINCE,
        FEE_TEXT,
        FEE_NOT_STATED,
        PAPER,
        PAPER_UNCLEAR
    }

    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private final Map<Said, Integer> said = new EnumMap<>(Said.class);
    private final Map<ToDo.Kind, Integer> toDos = new EnumMap<>(ToDo.Kind.class);
    private final List<ImportProblem> problems = new ArrayList<>();

    void count(Change change) {
        changes.merge(change, 1, Integer::sum);
    }

    void refuse(ImportProblem problem) {
        count(Change.REFUSED);
        if (problems.size() < ImportReport.MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** Counts what a record says, whatever becomes of it. */
    void count(ProcedureContent content) {
        count(limitOf(content));
        content.terms().stream().flatMap(terms -> terms.fees().stream()).forEach(fee -> count(sayingOf(fee.amount())));
        content.components().forEach(paper -> {
            count(Said.PAPER);
            if (paper.quantities() == null) {
                count(Said.PAPER_UNCLEAR);
            }
        });
        content.toDos().forEach(toDo -> toDos.merge(toDo.kind(), 1, Integer::sum));
    }

    List<ImportProblem> problems() {
        return problems;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    ImportFigures figures() {
        return new ImportFigures(
                new ImportFigures.Changes(
                        of(Change.ADDED),
                        of(Change.CHANGED),
                        of(Change.UNCHANGED),
                        of(Change.ABOLISHED),
                        of(Change.REFUSED)),
                new ImportFigures.Limits(of(Said.LIMIT_STATED), of(Said.LIMIT_NUMBER_ONLY), of(Said.LIMIT_TEXT)),
                new ImportFigures.Fees(
                        of(Said.FREE),
                        of(Said.FIXED),
                        of(Said.SET_BY_PROVINCE),
                        of(Said.FEE_TEXT),
                        of(Said.FEE_NOT_STATED)),
                new ImportFigures.Papers(of(Said.PAPER), of(Said.PAPER_UNCLEAR)),
                new ImportFigures.ToDos(of(ToDo.Kind.TIME_LIMIT), of(ToDo.Kind.FEE), of(ToDo.Kind.QUANTITY)));
    }

    private static Said limitOf(ProcedureContent content) {
        var limits = content.terms().stream().map(ServiceTerms::limit).toList();
        if (limits.stream().anyMatch(TimeTerm.Limit.class::isInstance)) {
            return Said.LIMIT_STATED;
        }
        var number = limits.stream()
                .anyMatch(each -> each instanceof TimeTerm.Unread(var text)
                        && !text.isEmpty()
                        && Character.isDigit(text.charAt(0)));
        return number ? Said.LIMIT_NUMBER_ONLY : Said.LIMIT_TEXT;
    }

    private static Said sayingOf(FeeAmount amount) {
        return switch (amount) {
            case FeeAmount.Free() -> Said.FREE;
            case FeeAmount.Fixed(var money, var per) -> Said.FIXED;
            case FeeAmount.SetByProvince(var text) -> Said.SET_BY_PROVINCE;
            case FeeAmount.Described(var text) -> Said.FEE_TEXT;
            case FeeAmount.Unread(var text) -> text.equals("Không có thông tin") ? Said.FEE_NOT_STATED : Said.FEE_TEXT;
        };
    }

    private void count(Said what) {
        said.merge(what, 1, Integer::sum);
    }

    private int of(Change change) {
        return changes.getOrDefault(change, 0);
    }

    private int of(Said what) {
        return said.getOrDefault(what, 0);
    }

    private int of(ToDo.Kind kind) {
        return toDos.getOrDefault(kind, 0);
    }
}
