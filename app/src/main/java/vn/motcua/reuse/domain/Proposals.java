package vn.motcua.reuse.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.reuse.PaperMappings.OpenPaper;
import vn.motcua.reuse.PaperMappings.Proposal;
import vn.motcua.vault.PaperName;

/** The papers and the results of a whole catalogue, held against each other by their names. */
public final class Proposals {

    private static final int MOST_PROPOSALS = 3;

    private final Map<String, Paper> papers = new LinkedHashMap<>();
    private final Map<String, Proposal> results = new LinkedHashMap<>();
    private final Map<String, List<Proposal>> byPair = new HashMap<>();

    /** A paper as it was first written, and how many procedures ask for it. */
    private static final class Paper {

        private final String name;
        private int procedures;

        Paper(String name) {
            this.name = name;
        }
    }

    public void add(ProcedureVersion version) {
        version.content()
                .components()
                .filter(component -> component.resultOf() == null)
                .map(component -> PaperName.of(component.name()).key() + "\n" + component.name())
                .distinct()
                .forEach(this::ask);
        for (var type : version.content().results().types()) {
            var name = PaperName.of(type.name());
            var proposal = new Proposal(new ReusableResult(type.code(), version.code()), type.name(), 1);
            if (results.putIfAbsent(name.key() + "\n" + type.code(), proposal) == null) {
                name.pairs()
                        .forEach(pair -> byPair.computeIfAbsent(pair, _ -> new ArrayList<>())
                                .add(proposal));
            }
        }
    }

    private void ask(String keyAndName) {
        var end = keyAndName.indexOf('\n');
        var name = PaperName.of(keyAndName.substring(end + 1));
        if (!name.key().isEmpty() && !name.isForOneOccasion()) {
            papers.computeIfAbsent(name.key(), _ -> new Paper(keyAndName.substring(end + 1))).procedures++;
        }
    }

    /** The papers not settled, those with a likely result first, then those that most procedures ask for. */
    public List<OpenPaper> open(Map<String, ?> settled, int most) {
        return papers.entrySet().stream()
                .filter(paper -> !settled.containsKey(paper.getKey()))
                .map(paper -> of(paper.getValue()))
                .sorted(Comparator.comparing(
                                (OpenPaper paper) -> paper.proposals().isEmpty())
                        .thenComparing(OpenPaper::procedures, Comparator.reverseOrder())
                        .thenComparing(OpenPaper::name))
                .limit(most)
                .toList();
    }

    private OpenPaper of(Paper paper) {
        var name = PaperName.of(paper.name);
        return new OpenPaper(paper.name, paper.procedures, PopulationPapers.include(name), likely(name));
    }

    private List<Proposal> likely(PaperName name) {
        return name.pairs().stream()
                .flatMap(pair -> byPair.getOrDefault(pair, List.of()).stream())
                .distinct()
                .map(result -> new Proposal(result.result(), result.name(), name.likeness(PaperName.of(result.name()))))
                .filter(proposal -> proposal.likeness() >= PaperName.ALIKE)
                .sorted(Comparator.comparing(Proposal::likeness)
                        .reversed()
                        .thenComparing(proposal -> proposal.name().length(), Comparator.reverseOrder()))
                .limit(MOST_PROPOSALS)
                .toList();
    }
}
