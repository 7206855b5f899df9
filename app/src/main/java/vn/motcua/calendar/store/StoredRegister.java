package vn.motcua.calendar.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.CalendarChange;
import vn.motcua.calendar.CalendarChange.Difference;
import vn.motcua.calendar.CalendarChanged;
import vn.motcua.calendar.CalendarRefusal;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.CalendarYear;
import vn.motcua.calendar.HoursVersion;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.YearPreview;
import vn.motcua.calendar.domain.YearFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

@Service
@Transactional
class StoredRegister implements CalendarRegister {

    private final ChangeTable changes;
    private final SpecialDayTable days;
    private final UnitHoursTable hours;
    private final ApplicationEventPublisher events;

    StoredRegister(ChangeTable changes, SpecialDayTable days, UnitHoursTable hours, ApplicationEventPublisher events) {
        this.changes = changes;
        this.days = days;
        this.hours = hours;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public long revision() {
        return changes.revision();
    }

    @Override
    @Transactional(readOnly = true)
    public SortedSet<Integer> knownYears() {
        return changes.knownYears();
    }

    @Override
    @Transactional(readOnly = true)
    public CalendarYear year(int year) {
        return new CalendarYear(year, changes.knownYears().contains(year), days.ofYear(year));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarChange> historyOfYear(int year) {
        return changes.about(About.year(year)).stream()
                .map(act -> act.with(days.differences(act.id())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<List<YearPreview>, CalendarRefusal> preview(byte[] file) {
        return switch (YearFile.read(file)) {
            case Outcome.Done(var read) -> Outcome.done(read.preview(days::ofYear));
            case Outcome.Refused(var refusal) -> Outcome.refused(refusal);
        };
    }

    @Override
    public Outcome<List<YearPreview>, CalendarRefusal> load(byte[] file, long seenRevision, Actor by) {
        return changing(
                seenRevision,
                () -> preview(file).map(previews -> {
                    previews.forEach(preview -> replace(preview, by));
                    return previews;
                }));
    }

    @Override
    public Outcome<SpecialDay, CalendarRefusal> enter(SpecialDay day, long seenRevision, Actor by) {
        if (isOutside(day.day())) {
            return Outcome.refused(new CalendarRefusal.OutsideTheCalendar(day.day()));
        }
        return changing(seenRevision, () -> {
            long change = changes.add(About.year(day.day().getYear()), by);
            days.leave(day.day(), change);
            days.enter(day, change);
            return Outcome.done(day);
        });
    }

    @Override
    public Outcome<LocalDate, CalendarRefusal> remove(LocalDate day, long seenRevision, Actor by) {
        return changing(seenRevision, () -> {
            if (days.ofYear(day.getYear()).stream()
                    .noneMatch(known -> known.day().equals(day))) {
                return Outcome.refused(new CalendarRefusal.NothingOnThatDay(day));
            }
            days.leave(day, changes.add(About.year(day.getYear()), by));
            return Outcome.done(day);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitCode> unitsWithHours() {
        return hours.units();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HoursVersion> hours(Optional<UnitCode> unit) {
        return hours.of(unit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarChange> historyOfHours(Optional<UnitCode> unit) {
        return changes.about(About.hours(unit)).stream()
                .map(act -> act.with(hours.differences(act.id())))
                .toList();
    }

    @Override
    public Outcome<HoursVersion, CalendarRefusal> setHours(
            Optional<UnitCode> unit, HoursVersion version, long seenRevision, Actor by) {
        if (isOutside(version.from())) {
            return Outcome.refused(new CalendarRefusal.OutsideTheCalendar(version.from()));
        }
        if (unit.isEmpty() && version.hours() == null) {
            return Outcome.refused(new CalendarRefusal.ProvinceNeedsHours());
        }
        return changing(seenRevision, () -> {
            long change = changes.add(About.hours(unit), by);
            hours.leave(unit, version.from(), change);
            hours.enter(unit, version, change);
            return Outcome.done(version);
        });
    }

    @Override
    public Outcome<LocalDate, CalendarRefusal> removeHours(
            Optional<UnitCode> unit, LocalDate from, long seenRevision, Actor by) {
        return changing(seenRevision, () -> {
            var versions = hours.of(unit);
            if (versions.stream().noneMatch(version -> version.from().equals(from))) {
                return Outcome.refused(new CalendarRefusal.NothingOnThatDay(from));
            }
            if (unit.isEmpty() && versions.size() == 1) {
                return Outcome.refused(new CalendarRefusal.ProvinceNeedsHours());
            }
            hours.leave(unit, from, changes.add(About.hours(unit), by));
            return Outcome.done(from);
        });
    }

    private void replace(YearPreview preview, Actor by) {
        if (preview.differences().isEmpty()) {
            return;
        }
        long change = changes.add(About.year(preview.year()), by);
        var changed = preview.differences().stream().map(Difference::day).toList();
        changed.forEach(day -> days.leave(day, change));
        preview.days().stream().filter(day -> changed.contains(day.day())).forEach(day -> days.enter(day, change));
    }

    private <T> Outcome<T, CalendarRefusal> changing(long seenRevision, Supplier<Outcome<T, CalendarRefusal>> change) {
        changes.lock();
        if (changes.revision() != seenRevision) {
            return Outcome.refused(new CalendarRefusal.ChangedMeanwhile());
        }
        var outcome = change.get();
        if (outcome.isDone()) {
            events.publishEvent(new CalendarChanged(changes.revision()));
        }
        return outcome;
    }

    private static boolean isOutside(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }
}
