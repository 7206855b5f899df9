package vn.motcua.questions;

import java.util.List;
import java.util.Set;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/**
 * What a question belongs to; each may be empty.
 *
 * @param procedures the first is the one that a figure without a code means
 * @param fields besides those of its procedures
 * @param lifeEvents keys of the life events that the catalogue keeps; one may have been removed since
 */
public record Ties(
        List<ProcedureCode> procedures, List<String> fields, List<UnitCode> agencies, Set<String> lifeEvents) {

    public static final Ties NONE = new Ties(List.of(), List.of(), List.of(), Set.of());

    public Ties {
        procedures = List.copyOf(procedures);
        fields = List.copyOf(fields);
        agencies = List.copyOf(agencies);
        lifeEvents = Set.copyOf(lifeEvents);
    }
}
