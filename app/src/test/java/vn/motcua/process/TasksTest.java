package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.MovableClock.instant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.process.TaskChange.Assign;
import vn.motcua.process.TaskChange.Close;
import vn.motcua.process.TaskChange.MoveDeadline;
import vn.motcua.process.TaskChange.Open;
import vn.motcua.process.TaskChange.Rest;
import vn.motcua.process.TaskChange.RunOn;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.ProductTest;

@ProductTest
class TasksTest {

    private static final UnitCode COMMUNE = new UnitCode("H48.61");
    private static final Instant MONDAY = instant("2026-01-05T08:00");
    private static final Instant TUESDAY = instant("2026-01-06T17:00");
    private static final Instant FRIDAY = instant("2026-01-09T17:00");

    @Autowired
    Tasks tasks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final SubjectRef subject = new SubjectRef("TEST", UUID.randomUUID());
    private final AccountId lan = AccountId.next();

    @Test
    void anOpenedTaskWaitsWithTheDeadlineOfItsSubject() {
        var task = UUID.randomUUID();

        apply(open(task, "handle"));

        assertThat(tasks.openTasks(subject))
                .containsExactly(new Task(
                        task,
                        subject,
                        "handle",
                        StepKind.HANDLING,
                        COMMUNE,
                        Role.CASE_OFFICER,
                        null,
                        MONDAY,
                        TUESDAY,
                        FRIDAY,
                        false));
    }

    @Test
    void aSubjectMayHaveNoDeadline() {
        apply(open(UUID.randomUUID(), "handle", null));

        assertThat(tasks.openTasks(subject)).extracting(Task::subjectDueAt).containsOnlyNulls();
    }

    @Test
    void oneActClosesOneTaskAndOpensTheNext() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        apply(open(first, "handle"));

        apply(new Close(first, MONDAY, lan, "done"), open(second, "approve"), new Assign(second, lan));

        assertThat(tasks.openTasks(subject)).singleElement().satisfies(task -> {
            assertThat(task.id()).isEqualTo(second);
            assertThat(task.assignee()).isEqualTo(lan);
            assertThat(task.subjectDueAt()).isEqualTo(FRIDAY);
        });
        assertThat(outcomeOf(first)).isEqualTo("done");
    }

    @Test
    void aNewDeadlineReachesTasksThatTheActDoesNotName() {
        apply(open(UUID.randomUUID(), "handle", TUESDAY));

        apply(new MoveDeadline(FRIDAY));
        assertThat(tasks.openTasks(subject)).extracting(Task::subjectDueAt).containsExactly(FRIDAY);

        apply(new MoveDeadline(null));
        assertThat(tasks.openTasks(subject)).extracting(Task::subjectDueAt).containsOnlyNulls();
    }

    @Test
    void allTasksRestTogetherAndRunOnOneByOne() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        apply(open(one, "opinion-a"), open(other, "opinion-b"));

        apply(new Rest());
        assertThat(tasks.openTasks(subject)).extracting(Task::resting).containsExactly(true, true);

        apply(new RunOn(one, FRIDAY), new RunOn(other, FRIDAY));
        assertThat(tasks.openTasks(subject)).allSatisfy(task -> {
            assertThat(task.resting()).isFalse();
            assertThat(task.dueAt()).isEqualTo(FRIDAY);
        });
    }

    @Test
    void theLastChangeOfAnActHolds() {
        var old = UUID.randomUUID();
        var fresh = UUID.randomUUID();
        apply(open(old, "handle"));

        apply(new RunOn(old, FRIDAY), open(fresh, "opinion"), new Rest());
        assertThat(tasks.openTasks(subject)).extracting(Task::resting).containsExactly(true, true);

        apply(new Rest(), new RunOn(old, FRIDAY), new Assign(fresh, lan), new Close(fresh, MONDAY, null, "gone"));
        assertThat(tasks.openTasks(subject)).extracting(Task::resting).containsExactly(false);
    }

    @Test
    void anActOnATaskThatIsNoLongerOpenLeavesNothingBehind() {
        var task = UUID.randomUUID();
        apply(open(task, "handle"));
        apply(new Close(task, MONDAY, lan, "done"));

        assertThatThrownBy(() -> apply(new Assign(task, lan), open(UUID.randomUUID(), "approve")))
                .isInstanceOf(TasksMovedOn.class);
        assertThat(tasks.openTasks(subject)).isEmpty();
    }

    @Test
    void ofTwoActsAtOnceOneWins() throws Exception {
        var task = UUID.randomUUID();
        apply(open(task, "handle"));
        var together = new CyclicBarrier(2);
        Callable<Boolean> act = () -> {
            together.await();
            try {
                apply(new Close(task, MONDAY, lan, "done"), open(UUID.randomUUID(), "approve"));
                return true;
            } catch (TasksMovedOn slower) {
                return false;
            }
        };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(act);
            var other = threads.submit(act);
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(tasks.openTasks(subject)).extracting(Task::step).containsExactly("approve");
    }

    @Test
    void tasksChangeOnlyInTheTransactionOfAnAct() {
        assertThatThrownBy(() -> tasks.apply(subject, List.of(new Rest())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void apply(TaskChange... changes) {
        transaction.executeWithoutResult(status -> tasks.apply(subject, List.of(changes)));
    }

    private static Open open(UUID task, String step) {
        return open(task, step, FRIDAY);
    }

    private static Open open(UUID task, String step, @Nullable Instant subjectDueAt) {
        return new Open(task, step, StepKind.HANDLING, COMMUNE, Role.CASE_OFFICER, null, MONDAY, TUESDAY, subjectDueAt);
    }

    private String outcomeOf(UUID task) {
        return database.sql("select outcome from process.task_done where id = :id")
                .param("id", task)
                .query(String.class)
                .single();
    }
}
