package vn.motcua.office.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonalDataView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.TimeLeft;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.organisation.UnitNames;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Step;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Page;

/** Gathers what the page of a dossier shows. */
@Component
class DossierViews {

    private final Dossiers dossiers;
    private final StepViews stepViews;
    private final WorkingCalendars calendars;
    private final StaffDirectory staff;
    private final UnitNames unitNames;
    private final MoneyPanels money;
    private final Clock clock;

    DossierViews(
            Dossiers dossiers,
            StepViews stepViews,
            WorkingCalendars calendars,
            StaffDirectory staff,
            UnitNames unitNames,
            MoneyPanels money,
            Clock clock) {
        this.dossiers = dossiers;
        this.stepViews = stepViews;
        this.calendars = calendars;
        this.staff = staff;
        this.unitNames = unitNames;
        this.money = money;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    WorkingCalendar calendarOf(Dossier dossier) {
        return calendars.of(dossier.filing().handlingUnit());
    }

    /** @param shown whether the personal data are shown this once */
    DossierView of(Dossier dossier, boolean shown, Actor.Staff person, List<PersonalDataView> looks, Page page) {
        var history = dossiers.history(dossier.id());
        var process = stepViews.process(dossier);
        var steps = stepViews.of(dossier, named(dossier, history));
        var units = unitNames.of(
                units(dossier, history, steps), today(), page.language().locale());
        var timeline = new Timeline(
                named(dossier, history), code -> units.getOrDefault(code, code.value()), key -> step(process, key));
        return new DossierView(
                dossier,
                timeLeft(dossier),
                dossier.clock() == null ? List.of() : dossier.clock().explain(calendarOf(dossier)),
                timeline.of(history),
                steps,
                PartyView.of(dossier.filing().parties(), shown, today()),
                money.of(dossier, person),
                shown,
                looks,
                units);
    }

    private @Nullable TimeLeft timeLeft(Dossier dossier) {
        Instant due = dossier.clock() == null ? null : dossier.clock().dueAt();
        return due == null || dossier.finishedAt() != null
                ? null
                : TimeLeft.of(dossier.status(), clock.instant(), due, calendarOf(dossier));
    }

    private Function<AccountId, String> named(Dossier dossier, List<RecordedEvent> history) {
        var assigned = history.stream().flatMap(each -> assigned(each.event()));
        var holding =
                dossier.work().openTasks().stream().map(OpenTask::assignee).filter(Objects::nonNull);
        var accounts = Stream.concat(assigned, holding).distinct().toList();
        var names = accounts.isEmpty() ? Map.<AccountId, String>of() : staff.names(accounts);
        return account -> names.getOrDefault(account, "");
    }

    private static Stream<AccountId> assigned(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Assigned to -> Stream.of(to.to());
            case DossierEvent.HandedOver handed ->
                handed.opened().stream().map(DossierEvent.OpenedTask::assignee).filter(Objects::nonNull);
            default -> Stream.of();
        };
    }

    private static Set<UnitCode> units(Dossier dossier, List<RecordedEvent> history, List<StepView> steps) {
        var units = new HashSet<UnitCode>();
        units.add(dossier.filing().receivingUnit());
        units.add(dossier.filing().handlingUnit());
        history.forEach(each -> each.actor().actingFor().ifPresent(units::add));
        history.forEach(each -> opened(each.event()).forEach(task -> units.add(task.unit())));
        steps.forEach(step -> units.add(step.unit()));
        return units;
    }

    private static List<DossierEvent.OpenedTask> opened(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Received e -> e.opened();
            case DossierEvent.HandedOver e -> e.opened();
            case DossierEvent.OpinionAsked e -> e.opened();
            case DossierEvent.OpinionGiven e -> e.opened();
            case DossierEvent.Approved e -> e.opened();
            default -> List.of();
        };
    }

    /** Steps of other systems, and opinions asked beside the process, have no name of their own. */
    private static String step(@Nullable ProcessDefinition process, String key) {
        return process == null ? key : process.find(key).map(Step::name).orElse(key);
    }
}
