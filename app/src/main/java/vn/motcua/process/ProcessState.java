package vn.motcua.process;

/** How far a version of a process has come. */
public enum ProcessState {
    /** Being written; may be wrong; nothing runs on it. */
    DRAFT,
    /** New subjects start with it, from its first day on. */
    PUBLISHED,
    /** Its last day for new subjects is set; what runs on it goes on to its end. */
    ENDED
}
