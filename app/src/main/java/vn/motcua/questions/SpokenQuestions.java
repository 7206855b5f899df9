package vn.motcua.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.catalog.search.Saying;
import vn.motcua.catalog.search.SayingsFile;
import vn.motcua.catalog.search.SpokenWords;
import vn.motcua.shared.ProcedureCode;

/** What people say of procedures, and what they ask besides, in the words that a question is found by. */
final class SpokenQuestions {

    private static final String ASKED_BESIDES = "/questions/spoken-words.txt";

    private SpokenQuestions() {}

    /**
     * The words of the product, then those that officers added; of two sayings of the same words the later one holds.
     *
     * @param nameOf the name of a procedure, which its questions are found by and not by its code; empty when it is not
     *     in force
     */
    static SpokenWords with(List<Saying> added, Function<ProcedureCode, Optional<String>> nameOf) {
        return new SpokenWords(Stream.of(SayingsFile.shipped(), SayingsFile.of(ASKED_BESIDES), added)
                .flatMap(List::stream)
                .flatMap(saying -> inWords(saying, nameOf).stream())
                .toList());
    }

    /** Empty where it meant procedures and none of them is in force: that is no word that says nothing. */
    private static Optional<Saying> inWords(Saying saying, Function<ProcedureCode, Optional<String>> nameOf) {
        var readings = saying.readings().stream()
                .flatMap(each -> ProcedureCode.isWellFormed(each)
                        ? nameOf.apply(new ProcedureCode(each)).stream()
                        : Stream.of(each))
                .toList();
        return readings.isEmpty() && !saying.readings().isEmpty()
                ? Optional.empty()
                : Optional.of(new Saying(saying.said(), readings));
    }
}
