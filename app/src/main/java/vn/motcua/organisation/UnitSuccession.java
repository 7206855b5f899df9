package vn.motcua.organisation;

import java.time.LocalDate;
import vn.motcua.shared.UnitCode;

/** All or part of the work of one unit went to another on that day. */
public record UnitSuccession(UnitCode predecessor, UnitCode successor, LocalDate day) {}
