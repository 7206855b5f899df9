package vn.motcua.questions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.search.NameIndex;
import vn.motcua.catalog.search.Named;
import vn.motcua.catalog.search.SpokenWords;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * Questions by their words, with the search of the catalogue; fixed, so that threads may share it.
 *
 * <p>A question stands in it as it was asked and, beside that, in the words of the law, so that it is found by both.
 */
final class QuestionIndex {

    private record Entry(Question question, Set<String> fields) {}

    private final List<Entry> entries;
    private final NameIndex names;

    /**
     * @param procedures those that the questions are tied to, where they are in force
     * @param spoken what people say instead
     */
    QuestionIndex(Collection<Question> questions, Map<ProcedureCode, ProcedureVersion> procedures, SpokenWords spoken) {
        this.entries = questions.stream()
                .map(each -> new Entry(each, fields(each, procedures)))
                .toList();
        this.names = new NameIndex(
                entries.stream().map(each -> named(each, procedures, spoken)).toList(), spoken);
    }

    private static Set<String> fields(Question question, Map<ProcedureCode, ProcedureVersion> procedures) {
        var fields = new TreeSet<>(question.content().ties().fields());
        tied(question, procedures)
                .forEach(each ->
                        fields.add(each.content().classification().field().name()));
        return fields;
    }

    private static Named named(Entry entry, Map<ProcedureCode, ProcedureVersion> procedures, SpokenWords spoken) {
        var content = entry.question().content();
        var asked = content.vietnamese().question();
        var english = content.english();
        var more = Stream.of(
                        Stream.of(
                                content.vietnamese().details(),
                                AnswerPart.words(content.vietnamese().answer())),
                        tied(entry.question(), procedures).map(ProcedureVersion::name),
                        entry.fields().stream(),
                        english == null
                                ? Stream.<String>empty()
                                : Stream.of(english.question(), english.details(), AnswerPart.words(english.answer())))
                .flatMap(each -> each);
        return new Named("", asked + " " + spoken.meaning(asked), more.collect(Collectors.joining(" ")));
    }

    private static Stream<ProcedureVersion> tied(Question question, Map<ProcedureCode, ProcedureVersion> procedures) {
        return question.content().ties().procedures().stream()
                .filter(procedures::containsKey)
                .map(procedures::get);
    }

    FoundQuestions find(QuestionQuery query) {
        var named = names.find(query.text());
        var everywhere = named.positions().stream()
                .map(entries::get)
                .filter(ofProcedure(query))
                .toList();
        var fields = new TreeMap<String, Integer>();
        var agencies = new TreeMap<UnitCode, Integer>();
        for (var each : everywhere) {
            each.fields().forEach(field -> fields.merge(field, 1, Integer::sum));
            each.question().content().ties().agencies().forEach(unit -> agencies.merge(unit, 1, Integer::sum));
        }
        var found = everywhere.stream()
                .filter(narrowing(query))
                .map(Entry::question)
                .toList();
        return new FoundQuestions(found, fields, agencies, named.wholly());
    }

    private static Predicate<Entry> ofProcedure(QuestionQuery query) {
        var procedure = query.procedure();
        return each -> procedure == null
                || each.question().content().ties().procedures().contains(procedure);
    }

    private static Predicate<Entry> narrowing(QuestionQuery query) {
        var field = query.field();
        var agency = query.agency();
        return each -> (field == null || each.fields().contains(field))
                && (agency == null
                        || each.question().content().ties().agencies().contains(agency));
    }
}
