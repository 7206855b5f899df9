package vn.motcua.filing;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.dossier.IdNumber;
import vn.motcua.filing.spi.PopulationData;
import vn.motcua.filing.spi.PopulationData.Answer;
import vn.motcua.filing.spi.PopulationData.Question;
import vn.motcua.filing.spi.PopulationData.Resident;
import vn.motcua.filing.store.PopulationQuestionRows;

/** What the national population data say of whoever begins a filing; each question is written down, without the answer. */
@Component
class RegisteredFacts {

    /** Whoever begins more filings than this in an hour fills them in by hand. */
    private static final int MOST_AN_HOUR = 20;

    private final ObjectProvider<PopulationData> register;
    private final PopulationQuestionRows questions;
    private final Clock clock;

    RegisteredFacts(ObjectProvider<PopulationData> register, PopulationQuestionRows questions, Clock clock) {
        this.register = register;
        this.questions = questions;
        this.clock = clock;
    }

    /** By the name of the fact; nothing of organisations, of whoever is not proven to be the person, and while it is away. */
    Map<String, String> of(Draft draft, Filer filer) {
        var asked = question(draft, filer);
        var data = register.getIfAvailable();
        var now = clock.instant();
        if (asked.isEmpty()
                || data == null
                || questions.since(draft.keeper(), now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
            return Map.of();
        }
        var answer = data.ask(asked.get());
        questions.add(draft, word(answer), now);
        return answer instanceof Answer.Known(var resident) ? facts(resident) : Map.of();
    }

    private static Optional<Question> question(Draft draft, Filer filer) {
        if (!(filer instanceof Filer.Self(var signedOn))
                || !signedOn.level().satisfies(IdentificationLevel.LEVEL_2)
                || signedOn.applicant().kind() != Applicant.Kind.CITIZEN) {
            return Optional.empty();
        }
        var me = signedOn.applicant();
        return me.identifier()
                .filter(IdNumber::isWellFormed)
                .map(number -> new Question(
                        number, me.name(), draft.procedure(), draft.id().value(), filer.actor()));
    }

    private static Map<String, String> facts(Resident resident) {
        var facts = new TreeMap<String, String>();
        var birth = resident.birth();
        var sex = resident.sex();
        facts.put("applicant.birth", birth == null ? "" : birth.toString());
        facts.put("applicant.sex", sex == null ? "" : sex.name().toLowerCase(Locale.ROOT));
        facts.put("applicant.ethnicity", resident.ethnicity());
        facts.put("applicant.nationality", resident.nationality());
        facts.put("applicant.address", resident.address());
        facts.values().removeIf(String::isBlank);
        return facts;
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case Answer.Known _ -> "KNOWN";
            case Answer.NotKnown _ -> "NOT_KNOWN";
            case Answer.Away _ -> "AWAY";
        };
    }
}
