package vn.motcua.control.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.FormerSettlement;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ServiceTerms;
import vn.motcua.catalog.Settlement;
import vn.motcua.catalog.ToDo;

/**
 * The same unclear words, wherever they stand: settled once, not once a channel.
 *
 * @param index from 0, in the order of the procedure
 * @param note what the decision says beside them; may be empty
 * @param channels the terms that they stand in; empty for a paper
 * @param former what was decided before the source said it in these words, if anything was
 */
public record OpenMatter(
        int index,
        ToDo.Kind kind,
        String sourceText,
        String note,
        List<ServiceTerms> channels,
        List<ToDo> toDos,
        @Nullable Settlement former) {

    private record Said(ToDo.Kind kind, String text, String note) {}

    static List<OpenMatter> of(ProcedureContent content, List<FormerSettlement> former) {
        var groups = new LinkedHashMap<Said, List<ToDo>>();
        for (var toDo : content.toDos()) {
            groups.computeIfAbsent(said(toDo, content), first -> new ArrayList<>())
                    .add(toDo);
        }
        var matters = new ArrayList<OpenMatter>();
        groups.forEach((said, toDos) -> matters.add(new OpenMatter(
                matters.size(),
                said.kind(),
                said.text(),
                said.note(),
                termsOf(toDos, content),
                List.copyOf(toDos),
                former.stream()
                        .filter(each -> toDos.contains(each.toDo()))
                        .map(FormerSettlement::former)
                        .findFirst()
                        .orElse(null))));
        return List.copyOf(matters);
    }

    /** Two papers are two matters, also where both are called the same. */
    private static Said said(ToDo toDo, ProcedureContent content) {
        var beside = toDo.kind() == ToDo.Kind.QUANTITY
                ? toDo.place()
                : termsOf(List.of(toDo), content).stream()
                        .map(ServiceTerms::note)
                        .findFirst()
                        .orElse("");
        return new Said(toDo.kind(), toDo.sourceText(), beside);
    }

    private static List<ServiceTerms> termsOf(List<ToDo> toDos, ProcedureContent content) {
        var places = toDos.stream().map(ToDo::place).toList();
        return content.terms().stream()
                .filter(terms -> places.contains(terms.key()))
                .toList();
    }

    /** The beginning of the names of its fields. */
    public String field(String name) {
        return "m" + index + "." + name;
    }

    /** What stands beside it and is not the place of a paper. */
    public String remark() {
        return kind == ToDo.Kind.QUANTITY ? "" : note;
    }
}
