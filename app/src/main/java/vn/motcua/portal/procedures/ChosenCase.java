package vn.motcua.portal.procedures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.ProcedureVersion;

/** What a version asks of one of its cases, and nothing of the others. */
final class ChosenCase {

    private ChosenCase() {}

    /** @param caseKey a case of the version, or null for its only one */
    static ProcedureVersion of(ProcedureVersion version, @Nullable String caseKey) {
        var all = version.content();
        var chosen =
                caseKey == null ? all.cases().getFirst() : all.caseOf(caseKey).orElseThrow();
        var terms = all.terms().stream()
                .filter(each -> each.caseKey() == null || each.caseKey().equals(chosen.key()))
                .toList();
        var content = new ProcedureContent(
                all.name(), all.classification(), all.handling(), List.of(chosen), terms, all.results());
        return new ProcedureVersion(version.id(), version.code(), version.decision(), version.inForce(), content);
    }
}
