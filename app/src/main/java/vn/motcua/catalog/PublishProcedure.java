package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/**
 * Put a new version of a procedure, or a new procedure, into force.
 *
 * <p>The version in force until then ends on the day the new one begins. A version that begins on the very day on which
 * the last one began replaces it: that is how an error is put right.
 *
 * @param inForce may begin in the past or the future
 * @param basedOn the latest version that the author saw, or null for a new procedure
 */
public record PublishProcedure(
        ProcedureCode code,
        PublicationDecision decision,
        Period inForce,
        ProcedureContent content,
        @Nullable ProcedureVersionId basedOn) {}
