package vn.motcua.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.motcua.shared.UnitCode;

/**
 * Who is answerable for a procedure, in the decision's words and, where known, by code.
 *
 * @param performing who carries it out (cơ quan thực hiện)
 * @param competent who decides (cơ quan có thẩm quyền); may be empty
 * @param delegated to whom the decision is delegated (cơ quan được ủy quyền); may be empty
 * @param coordinating who takes part (cơ quan phối hợp); may be empty
 * @param codes agency identifiers of the competent units; empty means any unit of the procedure's levels
 */
public record Agencies(
        String performing, String competent, String delegated, String coordinating, SortedSet<UnitCode> codes) {

    public Agencies {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    public static Agencies performing(String text) {
        return new Agencies(text, "", "", "", Collections.emptySortedSet());
    }

    /** Who performs and who decides, where that is somebody else. */
    public String inOneLine() {
        return competent.isBlank() || performing.contains(competent) ? performing : performing + ", " + competent;
    }

    public Agencies withCodes(Collection<UnitCode> competentUnits) {
        return new Agencies(performing, competent, delegated, coordinating, new TreeSet<>(competentUnits));
    }
}
