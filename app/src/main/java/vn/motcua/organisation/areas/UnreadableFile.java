package vn.motcua.organisation.areas;

import vn.motcua.organisation.FileProblem;

/** A file cannot be read to its end. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    UnreadableFile(FileProblem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
