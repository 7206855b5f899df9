package vn.motcua.post;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;

/**
 * The minutes of a hand-over between post and one-stop unit (biên bản bàn giao). Whoever gives signs first, whoever
 * receives signs second, each under their own sign-in; with the second signature it holds.
 *
 * @param receiver null until it is signed
 * @param remark differences that the receiver noted, or why it was withdrawn
 * @param record the kept minutes as a file; null until they were drawn up
 */
public record HandOver(
        UUID id,
        Direction direction,
        UnitCode desk,
        UnitCode office,
        State state,
        Signature giver,
        @Nullable Signature receiver,
        List<Item> items,
        String remark,
        @Nullable FileId record) {

    public HandOver {
        items = List.copyOf(items);
    }

    /** Whether all of these stand on the minutes. */
    boolean carries(Collection<ConsignmentId> envelopes) {
        return items.stream().map(item -> item.consignment().id()).toList().containsAll(envelopes);
    }

    public HandOver with(List<Item> envelopes) {
        return new HandOver(id, direction, desk, office, state, giver, receiver, envelopes, remark, record);
    }

    /** How far the minutes have come. */
    public enum State {
        /** The giver has signed. */
        OPEN,
        SIGNED,
        /** The giver took it back, or the receiver did not take it. */
        WITHDRAWN
    }

    /** A confirmation under the person's own sign-in. */
    public record Signature(AccountId account, String name, Instant at) {}

    /**
     * One envelope.
     *
     * @param given its papers, as the giver has them
     * @param counted its papers, as the receiver counted them; null until then
     * @param taken whether the receiver took it
     */
    public record Item(
            Consignment consignment,
            List<Enclosed> given,
            @Nullable List<Enclosed> counted,
            boolean taken) {

        /** The papers of which another number was counted than given. */
        public List<Difference> differences() {
            if (counted == null) {
                return List.of();
            }
            return given.stream()
                    .map(paper -> new Difference(paper.name(), paper.sheets(), countOf(paper.code())))
                    .filter(each -> each.given() != each.counted())
                    .toList();
        }

        /** How many were counted of the paper; none when it was not counted. */
        public int countOf(String code) {
            return counted == null
                    ? 0
                    : counted.stream()
                            .filter(paper -> paper.code().equals(code))
                            .mapToInt(Enclosed::sheets)
                            .sum();
        }
    }

    /** A paper of which another number was counted than given. */
    public record Difference(String paper, int given, int counted) {}
}
