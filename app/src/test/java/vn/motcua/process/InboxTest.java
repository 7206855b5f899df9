package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.MovableClock.instant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.process.InboxQuery.Due;
import vn.motcua.process.TaskChange.Open;
import vn.motcua.process.TaskChange.Rest;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;

@ProductTest
class InboxTest {

    private static final Instant NOW = instant("2026-01-05T08:00");
    private static final DueTimes TIMES = new DueTimes(NOW, instant("2026-01-06T00:00"), instant("2026-01-07T08:00"));
    private static final Instant YESTERDAY = instant("2026-01-04T17:00");
    private static final Instant THIS_EVENING = instant("2026-01-05T17:00");
    private static final Instant TOMORROW = instant("2026-01-06T17:00");
    private static final Instant NEXT_WEEK = instant("2026-01-12T17:00");

    @Autowired
    Inbox inbox;

    @Autowired
    Tasks tasks;

    @Autowired
    TransactionTemplate transaction;

    private final UnitCode commune =
            new UnitCode("H48.T" + ThreadLocalRandom.current().nextInt(10_000, 99_999));
    private final AccountId lan = AccountId.next();
    private final AccountId minh = AccountId.next();
    private final Desk desk = new Desk(commune, Role.CASE_OFFICER, lan);
    private final Desk head = new Desk(commune, Role.AGENCY_HEAD, AccountId.next());

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoDeadlineLast() {
        var never = waiting(null, null);
        var later = waiting(NEXT_WEEK, null);
        var late = waiting(YESTERDAY, null);

        assertThat(page(InboxQuery.mine(desk))).containsExactly(late, later, never);
    }

    @Test
    void aPersonSeesWhatNobodyHoldsYetAndTheirOwn() {
        var open = waiting(TOMORROW, null);
        var own = waiting(THIS_EVENING, lan);
        waiting(YESTERDAY, minh);

        assertThat(page(InboxQuery.mine(desk))).containsExactly(own, open);
    }

    @Test
    void workOfOtherRolesAndUnitsIsNotShown() {
        waiting(TOMORROW, null);
        var elsewhere = new Desk(new UnitCode("H48.T1"), Role.CASE_OFFICER, minh);

        assertThat(page(InboxQuery.mine(new Desk(commune, Role.RECORDS_CLERK, minh))))
                .isEmpty();
        assertThat(page(InboxQuery.mine(elsewhere))).isEmpty();
    }

    @Test
    void aHeadSeesWhatOthersHold() {
        var minhs = waiting(YESTERDAY, minh);
        var open = waiting(TOMORROW, null);

        assertThat(page(InboxQuery.ofUnit(head))).containsExactly(minhs, open);
        assertThatThrownBy(() -> InboxQuery.ofUnit(desk)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAndFiltersPartTheWorkByItsDeadline() {
        var late = waiting(YESTERDAY, null);
        var today = waiting(THIS_EVENING, lan);
        var soon = waiting(TOMORROW, null);
        var later = waiting(NEXT_WEEK, null);
        var resting = resting();

        var mine = InboxQuery.mine(desk);
        assertThat(inbox.counts(mine, TIMES)).isEqualTo(new InboxCounts(1, 1, 1, 1, 1, 4));
        assertThat(page(mine.due(Due.OVERDUE))).containsExactly(late);
        assertThat(page(mine.due(Due.TODAY))).containsExactly(today);
        assertThat(page(mine.due(Due.SOON))).containsExactly(soon);
        assertThat(page(mine.due(Due.LATER))).containsExactly(later);
        assertThat(page(mine.due(Due.RESTING))).containsExactly(resting);
        assertThat(page(mine)).containsExactly(late, today, soon, later, resting);
    }

    @Test
    void onlyTheKindsOfStepsAskedForAreShown() {
        waiting(TOMORROW, null);

        assertThat(page(InboxQuery.mine(desk).ofKinds(StepKind.APPROVAL))).isEmpty();
        assertThat(page(InboxQuery.mine(desk).ofKinds(StepKind.APPROVAL, StepKind.HANDLING)))
                .hasSize(1);
        assertThat(inbox.counts(InboxQuery.mine(desk).ofKinds(StepKind.APPROVAL), TIMES)
                        .total())
                .isZero();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        var all = new ArrayList<UUID>();
        for (int number = 0; number < 7; number++) {
            all.add(waiting(number % 3 == 0 ? null : NEXT_WEEK, number % 2 == 0 ? lan : null));
        }

        var seen = new ArrayList<UUID>();
        InboxPage.Cursor after = null;
        do {
            var page = inbox.page(InboxQuery.mine(desk), TIMES, after, 2);
            page.tasks().forEach(task -> seen.add(task.id()));
            after = page.next() == null
                    ? null
                    : InboxPage.Cursor.parse(page.next().asText());
        } while (after != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
    }

    @Test
    void anAddressThatWasTamperedWithIsNoCursor() {
        for (var text : List.of("", "_", "x__1", "_yesterday_" + UUID.randomUUID(), "r__17")) {
            assertThatThrownBy(() -> InboxPage.Cursor.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<UUID> page(InboxQuery query) {
        return inbox.page(query, TIMES, null, 50).tasks().stream().map(Task::id).toList();
    }

    private UUID resting() {
        return open(null, null, new Rest());
    }

    private UUID waiting(@Nullable Instant due, @Nullable AccountId assignee) {
        return open(due, assignee);
    }

    private UUID open(@Nullable Instant due, @Nullable AccountId assignee, TaskChange... more) {
        var task = UUID.randomUUID();
        var changes = new ArrayList<TaskChange>();
        changes.add(new Open(
                task, "handle", StepKind.HANDLING, commune, Role.CASE_OFFICER, assignee, YESTERDAY, TOMORROW, due));
        changes.addAll(List.of(more));
        var subject = new SubjectRef("TEST", UUID.randomUUID());
        transaction.executeWithoutResult(status -> tasks.apply(subject, changes));
        return task;
    }
}
