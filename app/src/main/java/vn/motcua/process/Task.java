package vn.motcua.process;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * An open step of a subject: work that waits for somebody.
 *
 * @param assignee the account it was given to, or null while anyone with the role in the unit may take it
 * @param dueAt when the step's share of the limit ends
 * @param subjectDueAt when the whole subject is due; inboxes are ordered by it; null when it has no deadline
 * @param resting whether the clock rests, because the subject waits for its applicant
 */
public record Task(
        UUID id,
        SubjectRef subject,
        String step,
        StepKind kind,
        UnitCode unit,
        Role role,
        @Nullable AccountId assignee,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant subjectDueAt,
        boolean resting) {}
