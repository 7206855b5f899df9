package vn.motcua.api.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.PublicProgress;
import vn.motcua.web.Page;

/** The progress as programs get it; {@code status}, {@code turn} and {@code event} are stable. */
record ProgressAnswer(
        String code,
        String procedure,
        String procedureName,
        String status,
        String statusText,
        String turn,
        String filedAt,
        @Nullable String appointment,
        boolean overdue,
        @Nullable LocalDate answerBy,
        List<Step> steps) {

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    record Step(String event, String text, String at) {}

    static ProgressAnswer of(PublicProgress progress, Page page) {
        var appointment = progress.appointment();
        return new ProgressAnswer(
                progress.code().value(),
                progress.procedure().value(),
                progress.procedureName(),
                progress.status().name(),
                page.t("dossier.status." + progress.status()),
                progress.turn().name(),
                time(progress.filedAt()),
                appointment == null ? null : time(appointment),
                progress.overdue(),
                progress.answerBy(),
                progress.steps().stream().map(step -> step(step, page)).toList());
    }

    private static Step step(PublicProgress.Step step, Page page) {
        return new Step(step.event(), page.t("dossier.event." + step.event()), time(step.at()));
    }

    private static String time(Instant instant) {
        return WITH_OFFSET.format(instant.atOffset(WorkingCalendar.ZONE));
    }
}
