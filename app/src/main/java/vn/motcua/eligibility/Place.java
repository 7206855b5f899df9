package vn.motcua.eligibility;

/** Where somebody stands in a check: before a question, or at an end. */
public sealed interface Place permits Question, End {

    /** Unique in its check. */
    String key();

    Wording words();
}
