package vn.motcua.organisation;

import java.time.LocalDate;

/** All or part of the territory of one area went to another on that day; both are the same where the code stayed. */
public record AreaSuccession(AreaCode predecessor, AreaCode successor, LocalDate day) {}
