package vn.motcua.catalog;

import java.util.Optional;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/**
 * A procedure as one decision states it; it never changes, a change is a new version.
 *
 * @param inForce the days on which it holds, as known when it was read: a later decision may end it
 */
public record ProcedureVersion(
        ProcedureVersionId id,
        ProcedureCode code,
        PublicationDecision decision,
        Period inForce,
        ProcedureContent content) {

    /** The legal name, in Vietnamese. */
    public String name() {
        return content.name().vi();
    }

    /** The time limit for a dossier, where the decision states exactly one. */
    public Optional<TimeLimit> limitFor(Channel channel, String caseKey) {
        var limits = content.termsFor(channel, caseKey).stream()
                .map(ServiceTerms::limit)
                .distinct()
                .toList();
        return limits.size() == 1 && limits.getFirst() instanceof TimeTerm.Limit(var limit)
                ? Optional.of(limit)
                : Optional.empty();
    }
}
