package vn.motcua.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.filing.AnswersOwed;
import vn.motcua.filing.AnswersOwed.Owed;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.process.Desk;
import vn.motcua.process.DueTimes;
import vn.motcua.process.Inbox;
import vn.motcua.process.InboxPage;
import vn.motcua.process.InboxQuery;
import vn.motcua.process.InboxQuery.Due;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** What waits for a person under all their posts. */
@Service
public class Digests {

    /** Those to whom work comes. */
    public static final Set<Role> WORKERS = Set.copyOf(EnumSet.of(
            Role.RECEPTION_OFFICER, Role.CASE_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.RECORDS_CLERK));

    private static final int PORTION = 200;

    private final StaffDirectory staff;
    private final Inbox inbox;
    private final DossierLists dossiers;
    private final AnswersOwed answers;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Digests(
            StaffDirectory staff,
            Inbox inbox,
            DossierLists dossiers,
            AnswersOwed answers,
            WorkingCalendars calendars,
            Clock clock) {
        this.staff = staff;
        this.inbox = inbox;
        this.dossiers = dossiers;
        this.answers = answers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** As it stands now. */
    public Digest of(AccountId account) {
        var posts = staff.posts(account, today()).stream()
                .filter(post -> WORKERS.contains(post.role()))
                .toList();
        var overdue = due(posts, Due.OVERDUE);
        var dueToday = without(due(posts, Due.TODAY), overdue);
        var tomorrow = without(without(due(posts, Due.SOON), overdue), dueToday);
        var owed = owed(posts);
        var late = owed.stream().filter(each -> each.by().isBefore(clock.instant()));
        return new Digest(
                codes(overdue),
                codes(dueToday),
                codes(tomorrow),
                owed.stream().map(each -> each.dossier().code()).distinct().toList(),
                Math.toIntExact(late.count()));
    }

    private Set<DossierId> due(List<StaffMember> posts, Due due) {
        var found = new LinkedHashSet<DossierId>();
        for (var post : posts) {
            var query = InboxQuery.mine(Desk.of(post.actor())).toBeDone().due(due);
            InboxPage page = inbox.page(query, times(post.unit()), null, PORTION);
            add(page, found);
            while (page.next() != null) {
                page = inbox.page(query, times(post.unit()), page.next(), PORTION);
                add(page, found);
            }
        }
        return found;
    }

    private static void add(InboxPage page, Set<DossierId> found) {
        page.tasks().forEach(task -> found.add(new DossierId(task.subject().id())));
    }

    /** Soon is, for a digest, until the end of the next working day. */
    private DueTimes times(UnitCode unit) {
        var calendar = calendars.of(unit);
        var next = Stream.iterate(today().plusDays(1), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow();
        var times = DueTimes.at(clock.instant(), calendar);
        return new DueTimes(
                times.now(), times.endOfToday(), next.plusDays(1).atStartOfDay().toInstant(WorkingCalendar.ZONE));
    }

    private static Set<DossierId> without(Set<DossierId> all, Set<DossierId> named) {
        all.removeAll(named);
        return all;
    }

    private List<Owed> owed(List<StaffMember> posts) {
        return posts.stream()
                .filter(post -> post.role() == Role.RECEPTION_OFFICER)
                .flatMap(post -> Stream.concat(
                        answers.toFilings(post.unit(), DossierLists.MOST).stream(),
                        answers.toSupplements(post.unit()).stream()))
                .toList();
    }

    private List<DossierCode> codes(Set<DossierId> ids) {
        var known = dossiers.byIds(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(DossierSummary::code)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
