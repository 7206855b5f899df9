package vn.motcua.office.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.TimeLeft;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.process.Desk;
import vn.motcua.process.DueTimes;
import vn.motcua.process.Inbox;
import vn.motcua.process.InboxPage;
import vn.motcua.process.Task;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.DossierId;

/** Makes the inbox of a desk: its tasks, and what is known of their dossiers. */
@Component
class InboxViews {

    private static final int PAGE_SIZE = 25;

    private final Inbox inbox;
    private final DossierLists dossiers;
    private final WorkingCalendars calendars;
    private final StaffDirectory staff;
    private final Clock clock;

    InboxViews(Inbox inbox, DossierLists dossiers, WorkingCalendars calendars, StaffDirectory staff, Clock clock) {
        this.inbox = inbox;
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.staff = staff;
        this.clock = clock;
    }

    InboxView of(Desk desk, InboxFilter filter, InboxPage.@Nullable Cursor after) {
        var times = DueTimes.at(clock.instant(), calendars.of(desk.unit()));
        var page = inbox.page(filter.query(desk), times, after, PAGE_SIZE);
        return new InboxView(
                filter,
                inbox.counts(filter.counted(desk), times),
                rows(page.tasks()),
                desk.isOfAHead(),
                page.next() == null ? null : filter.href(page.next()),
                after != null);
    }

    private List<InboxRow> rows(List<Task> tasks) {
        var known = dossiers.byIds(tasks.stream().map(InboxViews::dossier).toList());
        var holders = tasks.stream()
                .map(Task::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = holders.isEmpty() ? Map.<AccountId, String>of() : staff.names(holders);
        return tasks.stream()
                .flatMap(task -> Stream.ofNullable(known.get(dossier(task))).map(each -> row(task, each, names)))
                .toList();
    }

    private InboxRow row(Task task, DossierSummary dossier, Map<AccountId, String> names) {
        var now = clock.instant();
        var calendar = calendars.of(dossier.handlingUnit());
        var holder = task.assignee() == null ? "" : names.getOrDefault(task.assignee(), "");
        return new InboxRow(
                task,
                dossier,
                TimeLeft.of(dossier.status(), now, task.subjectDueAt(), calendar),
                TimeLeft.at(now, task.dueAt(), calendar),
                holder);
    }

    private static DossierId dossier(Task task) {
        return new DossierId(task.subject().id());
    }
}
