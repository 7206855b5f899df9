package vn.motcua.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.LifeEvent;
import vn.motcua.catalog.LifeEvents;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.Procedures;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.TypedText;
import vn.motcua.shared.UnitCode;

/** Reads a question as somebody typed it: clean texts, ties to what there is, figures that the catalogue can give. */
@Component
class QuestionReading {

    static final int MOST_YEARS = 3;
    private static final int A_FEW = 3;

    private final Procedures procedures;
    private final Units units;
    private final LifeEvents events;
    private final Clock clock;

    QuestionReading(Procedures procedures, Units units, LifeEvents events, Clock clock) {
        this.procedures = procedures;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was typed as it is kept, or all that is wrong with it.
     *
     * @param checkBy null where no day could be read
     */
    Outcome<Written, QuestionRefusals> read(TypedQuestion typed, @Nullable LocalDate checkBy) {
        var faults = new ArrayList<QuestionRefusal>();
        var codes = ties("procedures", typed.procedures(), this::procedure, QuestionRefusal.NoProcedure::new, faults);
        var vietnamese = text(typed.vietnamese(), "", codes, faults);
        var english = isBlank(typed.english()) ? null : text(typed.english(), "En", codes, faults);
        var ties = new Ties(
                codes,
                ties("fields", typed.fields(), this::field, QuestionRefusal.NoField::new, faults),
                ties("agencies", typed.agencies(), this::agency, QuestionRefusal.NoAgency::new, faults),
                Set.copyOf(ties(
                        "lifeEvents", typed.lifeEvents(), this::lifeEvent, QuestionRefusal.NoLifeEvent::new, faults)));
        var content = new QuestionContent(vietnamese, english, ties, sources(typed.sources(), faults));
        var day = checkBy != null && isCheckDay(checkBy) ? checkBy : today();
        if (!isCheckDay(day)) {
            faults.add(new QuestionRefusal.CheckDay(MOST_YEARS));
        }
        return faults.isEmpty()
                ? Outcome.done(new Written(content, day))
                : Outcome.refused(new QuestionRefusals(faults));
    }

    private static boolean isBlank(QuestionText text) {
        return Stream.of(text.question(), text.details(), text.answer()).allMatch(String::isBlank);
    }

    /** @param language what the names of the fields end with */
    private static QuestionText text(
            QuestionText typed, String language, List<ProcedureCode> tied, List<QuestionRefusal> faults) {
        var text = new QuestionText(
                TypedText.line(typed.question()), TypedText.clean(typed.details()), TypedText.clean(typed.answer()));
        check("question" + language, text.question(), QuestionText.LONGEST_QUESTION, true, faults);
        check("details" + language, text.details(), QuestionText.LONGEST_DETAILS, false, faults);
        check("answer" + language, text.answer(), QuestionText.LONGEST_ANSWER, true, faults);
        AnswerPart.firstWrong(text.answer(), tied)
                .ifPresent(line -> faults.add(new QuestionRefusal.NoFigure("answer" + language, line)));
        return text;
    }

    private static void check(String field, String text, int longest, boolean isNeeded, List<QuestionRefusal> faults) {
        if (isNeeded && text.isEmpty()) {
            faults.add(new QuestionRefusal.TextNeeded(field));
        } else if (text.length() > longest) {
            faults.add(new QuestionRefusal.TextTooLong(field, longest));
        }
    }

    private static <T> List<T> ties(
            String field,
            List<String> typed,
            Function<String, Optional<T>> read,
            Function<String, QuestionRefusal> unknown,
            List<QuestionRefusal> faults) {
        var lines = lines(typed);
        if (lines.size() > TypedQuestion.MOST_TIES) {
            faults.add(new QuestionRefusal.TooMany(field, TypedQuestion.MOST_TIES));
            return List.of();
        }
        var known = new ArrayList<T>();
        for (var line : lines) {
            read.apply(line).ifPresentOrElse(known::add, () -> faults.add(unknown.apply(line)));
        }
        return known;
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream()
                .map(TypedText::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<ProcedureCode> procedure(String typed) {
        return Optional.of(typed)
                .filter(ProcedureCode::isWellFormed)
                .map(ProcedureCode::new)
                .filter(code -> procedures.inForce(code, today()).isPresent());
    }

    private Optional<String> field(String typed) {
        return procedures.search(ProcedureQuery.of("", today())).fields().keySet().stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst();
    }

    private Optional<UnitCode> agency(String typed) {
        var meant = units.meant(typed, today(), A_FEW);
        return meant.size() == 1 ? meant.stream().map(Unit::code).findFirst() : Optional.empty();
    }

    private Optional<String> lifeEvent(String typed) {
        return events.find(typed).map(LifeEvent::key);
    }

    private static List<String> sources(List<String> typed, List<QuestionRefusal> faults) {
        var sources = lines(typed);
        if (sources.size() > TypedQuestion.MOST_SOURCES) {
            faults.add(new QuestionRefusal.TooMany("sources", TypedQuestion.MOST_SOURCES));
        }
        sources.forEach(source -> check("sources", source, TypedQuestion.LONGEST_SOURCE, true, faults));
        return sources;
    }

    /** From tomorrow on, and not so late that it is never looked at. */
    boolean isCheckDay(LocalDate day) {
        return day.isAfter(today()) && !day.isAfter(today().plusYears(MOST_YEARS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
