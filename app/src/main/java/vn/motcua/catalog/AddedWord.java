package vn.motcua.catalog;

import java.time.Instant;
import vn.motcua.shared.ProcedureCode;

/** What people say, and a procedure that they mean by it, as an officer added it. */
public record AddedWord(String said, ProcedureCode procedure, Instant addedAt, String addedBy) {}
