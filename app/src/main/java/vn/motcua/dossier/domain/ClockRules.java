package vn.motcua.dossier.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.PauseGround;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.LegalRegime;

/** What acts do to the legal clock; before reception there is none, and nothing happens to it. */
final class ClockRules {

    private ClockRules() {}

    static @Nullable LegalClock rest(Dossier dossier, PauseGround ground, String document, ActContext context) {
        return dossier.clock() == null
                ? null
                : dossier.clock().pause(ground, document, context.now(), context.calendar());
    }

    /** After a supplement: what was left of the limit, or the whole of it anew, as the regime says. */
    static @Nullable LegalClock afterSupplement(Dossier dossier, ActContext context) {
        if (dossier.clock() == null) {
            return null;
        }
        var resumed = dossier.clock().resume(context.now(), context.calendar());
        return context.regime().supplementResume() == LegalRegime.SupplementResume.RESTART
                ? startedAnew(resumed, context)
                : resumed;
    }

    /** The open tasks get back the working minutes that they had when the clock came to rest. */
    static List<DossierEvent.TaskDue> tasksAfterRest(Dossier dossier, ActContext context) {
        if (dossier.clock() == null) {
            return List.of();
        }
        var restingSince = dossier.clock().pauses().getLast().from();
        return dossier.work().openTasks().stream()
                .map(task -> {
                    var left = context.calendar().workingMinutesBetween(restingSince, task.dueAt());
                    var due = left < 0 ? task.dueAt() : context.calendar().plusWorkingMinutes(context.now(), left);
                    return new DossierEvent.TaskDue(task.id(), due);
                })
                .toList();
    }

    private static LegalClock startedAnew(LegalClock clock, ActContext context) {
        var anew = LegalClock.start(context.now(), clock.terms(), context.calendar());
        return new LegalClock(
                clock.terms(), clock.startedAt(), anew.countsFrom(), anew.dueAt(), clock.extensions(), clock.pauses());
    }
}
