package vn.motcua.office.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Desk;
import vn.motcua.process.InboxPage;
import vn.motcua.process.InboxQuery;
import vn.motcua.process.StepKind;

/**
 * What the reader wants to see of their work; it stands in the address, so that it can be kept and sent on.
 *
 * @param kind only this kind of step, or null for all that have to be done: results that wait to be fetched are seen
 *     when asked for
 * @param wholeUnit also what others in the unit hold; for heads
 */
public record InboxFilter(InboxQuery.Due due, @Nullable StepKind kind, boolean wholeUnit, boolean unassigned) {

    /** What an address asks for; words that it does not know ask for nothing. */
    static InboxFilter parse(String due, String kind, String scope, String held, Desk desk) {
        return new InboxFilter(
                constant(InboxQuery.Due.values(), due).orElse(InboxQuery.Due.ANY),
                constant(StepKind.values(), kind).orElse(null),
                desk.isOfAHead() && !scope.equals("mine"),
                held.equals("nobody"));
    }

    InboxQuery query(Desk desk) {
        var query = wholeUnit ? InboxQuery.ofUnit(desk) : InboxQuery.mine(desk);
        var ofKind = kind == null ? query.toBeDone() : query.ofKinds(kind);
        return (unassigned ? ofKind.unassigned() : ofKind).due(due);
    }

    /** The same question about all deadlines and holders, for the counts above the list. */
    InboxQuery counted(Desk desk) {
        return new InboxFilter(InboxQuery.Due.ANY, kind, wholeUnit, false).query(desk);
    }

    public String hrefFor(InboxQuery.Due other) {
        return new InboxFilter(other, kind, wholeUnit, false).href(null);
    }

    public String hrefForUnassigned() {
        return new InboxFilter(InboxQuery.Due.ANY, kind, wholeUnit, true).href(null);
    }

    /** @param after where the page before ended, or null for the first page */
    public String href(InboxPage.@Nullable Cursor after) {
        var parts = new ArrayList<String>();
        if (due != InboxQuery.Due.ANY) {
            parts.add("due=" + name(due));
        }
        if (kind != null) {
            parts.add("kind=" + name(kind));
        }
        if (!wholeUnit) {
            parts.add("scope=mine");
        }
        if (unassigned) {
            parts.add("held=nobody");
        }
        if (after != null) {
            parts.add("after=" + after.asText());
        }
        return "/office/inbox" + (parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining("&", "?", "")));
    }

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(each -> name(each).equals(name)).findFirst();
    }
}
