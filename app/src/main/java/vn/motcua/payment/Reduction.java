package vn.motcua.payment;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;

/**
 * A rule by which less is paid, or nothing; dated, never changed, only ended.
 *
 * @param basis the text of law and its article
 * @param kinds what it holds for
 * @param codes the national codes that it is limited to; empty for all of its kinds
 * @param channels the ways of filing for which it holds; empty for all
 * @param group whom it holds for, in words such as {@code Hộ nghèo}; null for everyone
 * @param percent what is taken off, 1 to 100; 100 is an exemption
 * @param unit it holds for this unit and all below it; null everywhere. After a merger two resolutions may be in force in
 *     two parts of one province
 * @param inForce by the day of filing
 * @param verified whether somebody has held it against the text
 */
public record Reduction(
        UUID id,
        String basis,
        Set<DueKind> kinds,
        Set<String> codes,
        Set<Channel> channels,
        @Nullable String group,
        int percent,
        Rounding rounding,
        @Nullable UnitCode unit,
        Period inForce,
        boolean verified) {

    private static final int ALL = 100;

    /** @throws IllegalArgumentException when the percentage is none, or no kind is named */
    public Reduction {
        kinds = Set.copyOf(kinds);
        codes = Set.copyOf(codes);
        channels = Set.copyOf(channels);
        if (percent < 1 || percent > ALL || kinds.isEmpty()) {
            throw new IllegalArgumentException("a reduction takes 1 to 100 percent off something");
        }
    }
}
