package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Channel;

/**
 * Terms that are the same for several channels, said once.
 *
 * @param channels in the order of the decision
 */
public record ChannelTerms(
        SequencedSet<Channel> channels, @Nullable String caseKey, TimeTerm limit, List<Fee> fees, String note) {

    private record Said(@Nullable String caseKey, TimeTerm limit, List<Fee> fees, String note) {}

    /** All terms in their order, those that differ only by channel as one. */
    public static List<ChannelTerms> of(ProcedureContent content) {
        var channels = new LinkedHashMap<Said, SequencedSet<Channel>>();
        for (var each : content.terms()) {
            var said = new Said(each.caseKey(), each.limit(), each.fees(), each.note());
            channels.computeIfAbsent(said, first -> new LinkedHashSet<>()).add(each.channel());
        }
        var terms = new ArrayList<ChannelTerms>();
        channels.forEach(
                (said, by) -> terms.add(new ChannelTerms(by, said.caseKey(), said.limit(), said.fees(), said.note())));
        return List.copyOf(terms);
    }
}
