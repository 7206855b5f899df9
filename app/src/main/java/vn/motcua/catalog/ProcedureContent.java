package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.shared.Channel;

/**
 * Everything that one publication decision says about a procedure.
 *
 * @param cases at least one
 * @param terms in the order of the decision; may be empty where the source says nothing
 */
public record ProcedureContent(
        ProcedureName name,
        Classification classification,
        Handling handling,
        List<ProcedureCase> cases,
        List<ServiceTerms> terms,
        Results results) {

    /** What comes out, and the texts that explain it. */
    public record Results(List<ResultType> types, Guidance guidance) {

        public Results {
            types = List.copyOf(types);
        }
    }

    /** @throws IllegalArgumentException when there is no case, or a key is used twice, or terms name an unknown case */
    public ProcedureContent {
        cases = List.copyOf(cases);
        terms = List.copyOf(terms);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("a procedure has at least one case");
        }
        requireDistinct(cases.stream().map(ProcedureCase::key));
        requireDistinct(terms.stream().map(ServiceTerms::key));
        requireDistinct(
                cases.stream().flatMap(each -> each.components().stream()).map(RequiredComponent::key));
        requireKnownCases(cases, terms);
    }

    /** The case of the given key. */
    public Optional<ProcedureCase> caseOf(String key) {
        return cases.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * The terms that hold for a dossier; more than one where the decision distinguishes by something else than the
     * case, and then its {@linkplain ServiceTerms#note() notes} say by what: the receiving officer chooses.
     */
    public List<ServiceTerms> termsFor(Channel channel, String caseKey) {
        return terms.stream().filter(each -> each.holdFor(channel, caseKey)).toList();
    }

    /** All papers of all cases. */
    public Stream<RequiredComponent> components() {
        return cases.stream().flatMap(each -> each.components().stream());
    }

    /** What is left for a catalogue officer to settle: the terms in their order, then the papers. */
    public List<ToDo> toDos() {
        return Stream.concat(
                        terms.stream().flatMap(ProcedureContent::openTerms),
                        components()
                                .filter(each -> each.quantities() == null)
                                .map(each -> new ToDo(ToDo.Kind.QUANTITY, each.key(), 0, each.name())))
                .toList();
    }

    /** The same with what an officer decided in the place of what was unclear. */
    public ProcedureContent settled(List<Settlement> settlements) {
        return new Settling(settlements).of(this);
    }

    private static Stream<ToDo> openTerms(ServiceTerms terms) {
        var open = new ArrayList<ToDo>();
        if (terms.limit() instanceof TimeTerm.Unread(var text)) {
            open.add(new ToDo(ToDo.Kind.TIME_LIMIT, terms.key(), 0, text));
        }
        for (int index = 0; index < terms.fees().size(); index++) {
            if (terms.fees().get(index).amount() instanceof FeeAmount.Unread(var text)) {
                open.add(new ToDo(ToDo.Kind.FEE, terms.key(), index, text));
            }
        }
        return open.stream();
    }

    private static void requireDistinct(Stream<String> keys) {
        var seen = new HashSet<String>();
        keys.forEach(key -> {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("key used twice in a procedure: " + key);
            }
        });
    }

    private static void requireKnownCases(List<ProcedureCase> cases, List<ServiceTerms> terms) {
        for (var each : terms) {
            var named = each.caseKey();
            if (named != null && cases.stream().noneMatch(one -> one.key().equals(named))) {
                throw new IllegalArgumentException("terms " + each.key() + " name an unknown case: " + named);
            }
        }
    }
}
