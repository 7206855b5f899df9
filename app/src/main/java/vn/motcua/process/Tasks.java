package vn.motcua.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open tasks of all subjects: what inboxes are made of. */
public interface Tasks {

    /**
     * Writes the changes of one act, in the caller's transaction, in one round trip.
     *
     * @param subjectDueAt the subject's deadline after the act, carried by each of its open tasks
     */
    void apply(SubjectRef subject, List<TaskChange> changes, @Nullable Instant subjectDueAt);

    /** The open tasks of one subject, oldest first. */
    List<Task> openTasks(SubjectRef subject);
}
