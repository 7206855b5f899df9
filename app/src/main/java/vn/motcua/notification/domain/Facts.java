package vn.motcua.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.notification.Variable;
import vn.motcua.reception.Appointment;

/** What is known of an event, in words; only what the event itself says, so that a message never tells what came later. */
public final class Facts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Of a reason or a list, in UTF-16 units; what is longer stands in the notice itself, and is cut to its half. */
    private static final int LONGEST = 2000;

    private Facts() {}

    /**
     * @param unit the name of the unit to turn to
     * @param link where dossiers can be followed
     */
    public static Map<Variable, String> of(Dossier dossier, DossierEvent event, String unit, String link) {
        var facts = of(dossier, unit, link);
        switch (event) {
            case DossierEvent.Received e -> due(facts, e.clock());
            case DossierEvent.Resumed e -> due(facts, e.clock());
            case DossierEvent.Extended e -> {
                facts.put(Variable.REASON, cut(e.reason()));
                due(facts, e.clock());
            }
            case DossierEvent.SupplementRequested e -> {
                facts.put(Variable.ITEMS, items(e.items()));
                facts.put(Variable.REASON, cut(e.reason()));
                facts.put(Variable.ANSWER_BY, day(e.answerBy()));
            }
            case DossierEvent.IntakeRefused e -> facts.put(Variable.REASON, cut(e.reason()));
            case DossierEvent.Suspended e -> facts.put(Variable.REASON, cut(e.reason()));
            case DossierEvent.Stopped e -> facts.put(Variable.REASON, cut(e.reason()));
            case DossierEvent.ResultRecalled e -> facts.put(Variable.REASON, cut(e.reason()));
            default -> {}
        }
        return facts;
    }

    /**
     * @param link where the person says whether they are satisfied
     * @param until the moment until which it opens
     */
    public static Map<Variable, String> ofRating(Dossier dossier, String unit, String link, Instant until) {
        var facts = of(dossier, unit, link);
        facts.put(Variable.ANSWER_BY, day(LocalDate.ofInstant(until, WorkingCalendar.ZONE)));
        return facts;
    }

    /** @param link where the sender follows it */
    public static Map<Variable, String> ofFeedback(FeedbackCode code, String link) {
        return Map.of(Variable.CODE, code.value(), Variable.LINK, link);
    }

    /**
     * @param unit the name of the centre
     * @param link where whoever has the phone cancels it or stops messages to it
     */
    public static Map<Variable, String> ofAppointment(Appointment appointment, String unit, String link) {
        return Map.of(
                Variable.CODE,
                appointment.code(),
                Variable.UNIT,
                unit,
                Variable.WHEN,
                moment(appointment.startsAt()),
                Variable.LINK,
                link);
    }

    /** What is known of a dossier whatever happens. */
    static Map<Variable, String> of(Dossier dossier, String unit, String link) {
        var facts = new EnumMap<Variable, String>(Variable.class);
        facts.put(Variable.CODE, dossier.code().value());
        facts.put(Variable.PROCEDURE, dossier.filing().procedure().name());
        facts.put(Variable.UNIT, unit);
        facts.put(Variable.LINK, link);
        return facts;
    }

    private static void due(Map<Variable, String> facts, @Nullable LegalClock clock) {
        if (clock != null) {
            clock.due().ifPresent(at -> facts.put(Variable.DUE, moment(at)));
        }
    }

    private static String items(List<String> items) {
        return cut(String.join("\n", items.stream().map(item -> "- " + item).toList()));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atOffset(WorkingCalendar.ZONE));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
