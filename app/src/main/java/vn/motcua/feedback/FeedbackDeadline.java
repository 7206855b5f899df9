package vn.motcua.feedback;

import vn.motcua.calendar.Deadline;

/** When something is due to a feedback, by which rule, and how that was counted. */
public record FeedbackDeadline(FeedbackTerm term, Deadline deadline) {}
