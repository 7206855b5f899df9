package vn.motcua.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Channel;

/**
 * Time and money for one way of filing.
 *
 * @param key unique in its version, such as {@code t2}
 * @param caseKey the case that they hold for, or null when they hold for every case, or the source does not say
 * @param fees empty where the source says nothing
 * @param note what the decision adds, such as when the terms hold; may be empty
 */
public record ServiceTerms(
        String key, Channel channel, @Nullable String caseKey, TimeTerm limit, List<Fee> fees, String note) {

    public ServiceTerms {
        fees = List.copyOf(fees);
    }

    boolean holdFor(Channel filedBy, String chosenCase) {
        return channel == filedBy && (caseKey == null || caseKey.equals(chosenCase));
    }
}
