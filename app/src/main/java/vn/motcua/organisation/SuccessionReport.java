package vn.motcua.organisation;

import java.util.List;

/**
 * What an import of successions did.
 *
 * @param recorded successions of communes that were new to the register
 * @param known successions of communes that it had already
 * @param derived successions of districts and provinces that followed and were new
 * @param withoutOldCode lines that name no old code, so that nothing certain can be recorded from them
 * @param unmentioned areas of the day before, of any level, whose successor the register still does not know
 */
public record SuccessionReport(
        int recorded, int known, int derived, List<Integer> withoutOldCode, List<Area> unmentioned) {

    public SuccessionReport {
        withoutOldCode = List.copyOf(withoutOldCode);
        unmentioned = List.copyOf(unmentioned);
    }
}
