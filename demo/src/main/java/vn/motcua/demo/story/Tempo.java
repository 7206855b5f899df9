package vn.motcua.demo.story;

import java.time.Instant;
import java.util.Objects;
import java.util.random.RandomGenerator;
import vn.motcua.calendar.LegalClock;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;

/** When the next thing happens to a dossier, so that it is finished at the pace that was planned. */
final class Tempo {

    private static final int WORKING_DAY = 480;

    private final Plan plan;
    private final WorkingCalendar calendar;
    private final RandomGenerator chance;

    Tempo(Plan plan, WorkingCalendar calendar, RandomGenerator chance) {
        this.plan = plan;
        this.calendar = calendar;
        this.chance = chance;
    }

    /** After a share of the time that is left until the planned end; every step left takes as much as the others. */
    Instant nextStep(Dossier dossier, Instant now, int stepsLeft) {
        LegalClock clock = Objects.requireNonNull(dossier.clock());
        long limit = Math.max(1, calendar.workingMinutesBetween(dossier.filing().filedAt(), clock.dueAt()));
        long left = calendar.workingMinutesBetween(now, clock.dueAt()) + Math.round((plan.pace() - 1) * limit);
        return calendar.plusWorkingMinutes(now, Math.max(1, left / Math.max(1, stepsLeft)));
    }

    /** Within the eight working hours in which an officer answers what was filed online. */
    Instant answerToFiling(Instant now) {
        return calendar.plusWorkingMinutes(now, chance.nextInt(10, 300));
    }

    /** After some working days, as citizens take. */
    Instant byTheApplicant(Instant now) {
        return calendar.plusWorkingMinutes(now, chance.nextInt(WORKING_DAY / 2, 6 * WORKING_DAY));
    }

    /** After weeks, as a court or another authority takes for the decision that a suspended dossier waits for. */
    Instant byAnotherAuthority(Instant now) {
        return calendar.plusWorkingMinutes(now, chance.nextInt(10 * WORKING_DAY, 40 * WORKING_DAY));
    }

    /** From the window of the post to the desk. */
    Instant onItsWay(Instant now) {
        return calendar.plusWorkingMinutes(now, chance.nextInt(60, WORKING_DAY));
    }

    /** When somebody looks again at what waits for the head of the agency. */
    Instant untilTheNextDay(Instant now) {
        return calendar.plusWorkingMinutes(now, WORKING_DAY / 2);
    }

    /** When the result is fetched or sent. */
    Instant handingOver(Instant now) {
        return calendar.plusWorkingMinutes(now, chance.nextInt(20, 2 * WORKING_DAY));
    }
}
