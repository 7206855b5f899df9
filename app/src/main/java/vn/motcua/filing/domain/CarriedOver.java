package vn.motcua.filing.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.dossier.Parties;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftPaper;

/**
 * A draft under another version of its procedure. Keys of cases and papers are those of one version: a case goes over to
 * the one of the same words, a paper to the one of the same name, wherever the new decision lists it.
 *
 * @param dropped the names of papers that had something in their place and are asked for no longer
 */
public record CarriedOver(Draft.Content content, List<String> dropped) {

    public CarriedOver {
        dropped = List.copyOf(dropped);
    }

    /**
     * A new draft; where there is only one case it need not be chosen.
     *
     * @param chosen the case that was chosen before; empty where none was
     */
    public static Draft.Content begun(Parties parties, ProcedureVersion procedure, String chosen) {
        var of = procedure.content().caseOf(chosen).map(ProcedureCase::key).or(() -> onlyCase(procedure));
        return Draft.Content.of(parties).at(of.orElse(""), "", "");
    }

    /** @param before the version that the draft was last held against */
    public static CarriedOver to(ProcedureVersion procedure, ProcedureVersion before, Draft.Content content) {
        var chosen = onlyCase(procedure)
                .or(() -> before.content()
                        .caseOf(content.caseKey())
                        .flatMap(one -> titled(procedure, one.title()))
                        .map(ProcedureCase::key))
                .orElse("");
        var papers = new LinkedHashMap<String, DraftPaper>();
        var dropped = new ArrayList<String>();
        content.papers().values().forEach(paper -> {
            var same = procedure
                    .content()
                    .components()
                    .filter(asked -> asked.name().equals(paper.name()))
                    .findFirst();
            same.ifPresent(asked -> papers.put(asked.key(), paper));
            if (same.isEmpty()) {
                dropped.add(paper.name());
            }
        });
        var carried = content.at(chosen, content.place(), content.summary()).with(papers);
        return new CarriedOver(chosen.isEmpty() ? carried : inCase(procedure, carried, chosen), dropped);
    }

    /** The same in another case of the same version: what was put in the place of a paper goes to its namesake. */
    public static Draft.Content inCase(ProcedureVersion procedure, Draft.Content content, String chosen) {
        var papers = new LinkedHashMap<>(content.papers());
        for (var asked : papers(procedure, chosen)) {
            namesake(content.papers(), asked).ifPresent(paper -> papers.putIfAbsent(asked.key(), paper));
        }
        return content.at(chosen, content.place(), content.summary()).with(papers);
    }

    /** The papers of the chosen case; none while it is not chosen. */
    public static List<RequiredComponent> papers(ProcedureVersion procedure, String caseKey) {
        return procedure
                .content()
                .caseOf(caseKey)
                .map(ProcedureCase::components)
                .orElse(List.of());
    }

    private static Optional<DraftPaper> namesake(Map<String, DraftPaper> papers, RequiredComponent asked) {
        return papers.values().stream()
                .filter(paper -> paper.name().equals(asked.name()))
                .findFirst();
    }

    private static Optional<ProcedureCase> titled(ProcedureVersion procedure, String title) {
        return procedure.content().cases().stream()
                .filter(one -> one.title().equals(title))
                .findFirst();
    }

    private static Optional<String> onlyCase(ProcedureVersion procedure) {
        var cases = procedure.content().cases();
        return cases.size() == 1 ? Optional.of(cases.getFirst().key()) : Optional.empty();
    }
}
