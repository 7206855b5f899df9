package vn.motcua.process;

/**
 * A task that an act names is no longer open: another act was faster, and the caller did not lock its subject.
 *
 * <p>The transaction rolls back; nothing of the act remains.
 */
public class TasksMovedOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TasksMovedOn(SubjectRef subject) {
        super("tasks of " + subject + " are no longer as the act found them");
    }
}
