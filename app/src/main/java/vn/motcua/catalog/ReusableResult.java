package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureCode;

/**
 * The result of another procedure, which the administration already holds and need not ask for again.
 *
 * @param resultCode the national code of the result, such as {@code KQ.G15.000031}; empty where only the procedure is
 *     known
 * @param procedure whose result it is, or null where only the code is known
 */
public record ReusableResult(String resultCode, @Nullable ProcedureCode procedure) {}
