package vn.motcua.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.motcua.calendar.WorkingCalendar;

/** When dossiers come in: at the counter while it is open, online at any hour of the day. */
final class Arrivals {

    private static final LocalTime OPENS = LocalTime.of(7, 0);
    private static final int OPEN_MINUTES = 470;

    private final List<LocalDate> workingDays = new ArrayList<>();
    private final Story story;
    private final WorkingCalendar calendar;

    Arrivals(Story story, WorkingCalendar calendar) {
        this.story = story;
        this.calendar = calendar;
        LocalDate last = story.to().atOffset(WorkingCalendar.ZONE).toLocalDate();
        for (LocalDate day = story.from().atOffset(WorkingCalendar.ZONE).toLocalDate();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                workingDays.add(day);
            }
        }
    }

    /** In the minutes when the counter is open and there is still time to be served. */
    Instant atTheCounter(RandomGenerator chance) {
        LocalDate day = workingDays.get(chance.nextInt(workingDays.size()));
        Instant opening = day.atTime(OPENS).toInstant(WorkingCalendar.ZONE);
        return withinTheStory(calendar.plusWorkingMinutes(opening, 1 + chance.nextInt(OPEN_MINUTES)));
    }

    /** Three in four during the day, the others in the evening or at night. */
    Instant online(RandomGenerator chance) {
        Instant daytime = atTheCounter(chance);
        return chance.nextInt(4) > 0 ? daytime : withinTheStory(daytime.plus(Duration.ofHours(10)));
    }

    private Instant withinTheStory(Instant moment) {
        if (moment.isBefore(story.from())) {
            return story.from();
        }
        return moment.isBefore(story.to()) ? moment : story.to().minus(Duration.ofMinutes(1));
    }
}
