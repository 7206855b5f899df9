package vn.motcua.organisation;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;

/**
 * One version of an administrative area: what it was called and where it belonged over one period.
 *
 * @param name without the word for the kind, such as "Ba Đình"
 * @param parent the area above it, or null for a province
 */
public record Area(
        AreaCode code,
        OfficialName name,
        AreaKind kind,
        @Nullable AreaCode parent,
        Period validity) {

    public AreaLevel level() {
        return code.level();
    }

    /** Such as "Phường Ba Đình", "Ba Dinh Ward". */
    public OfficialName fullName() {
        return kind.fullName(name);
    }
}
