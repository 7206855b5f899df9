package vn.motcua.process;

import java.util.List;

/** The open tasks of all subjects: what inboxes are made of. */
public interface Tasks {

    /**
     * Writes the changes of one act in their order, in the caller's transaction, in one round trip.
     *
     * @param changes at least one
     * @throws TasksMovedOn when a task that one of them names is not open
     */
    void apply(SubjectRef subject, List<TaskChange> changes);

    /** The open tasks of one subject, oldest first. */
    List<Task> openTasks(SubjectRef subject);
}
