package vn.motcua.process;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** What an act does to the open tasks of its subject; a list of them is written in the act's own transaction. */
public sealed interface TaskChange {

    /** @param subjectDueAt the deadline of the subject after the act; null when it has none */
    record Open(
            UUID task,
            String step,
            StepKind kind,
            UnitCode unit,
            Role role,
            @Nullable AccountId assignee,
            Instant openedAt,
            Instant dueAt,
            @Nullable Instant subjectDueAt)
            implements TaskChange {}

    record Assign(UUID task, AccountId assignee) implements TaskChange {}

    /** The step is done or no longer needed; {@code by} is null when the system closed it. */
    record Close(UUID task, Instant at, @Nullable AccountId by, String outcome) implements TaskChange {}

    /** The clock of all open tasks rests. */
    record Rest() implements TaskChange {}

    /** The clock of an open task runs on, with a new due instant. */
    record RunOn(UUID task, Instant dueAt) implements TaskChange {}

    /** The deadline of the subject moved; all its open tasks carry it. Null when it has none any more. */
    record MoveDeadline(@Nullable Instant subjectDueAt) implements TaskChange {}
}
