package vn.motcua.notification.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.TemplateDraft;
import vn.motcua.notification.TemplateFault;
import vn.motcua.notification.TemplateFault.Kind;
import vn.motcua.notification.Variable;

/** What a template must be before people get messages in its words. */
public final class TemplateCheck {

    /** What a short message may grow to, with a sample of the usual length. */
    public static final int MOST_PARTS = 3;

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 4000;
    private static final int LONGEST_ZALO = 400;

    private static final Pattern CARRIER_ID = Pattern.compile("[0-9A-Za-z_-]{1,60}");

    /** What says itself how it is opened; the group is the house, with whatever stands before it. */
    private static final Pattern LINK = Pattern.compile("[a-z][a-z0-9+.-]*://([^/\\s?#]*)", Pattern.CASE_INSENSITIVE);

    /** A name that a phone makes a link of; not what follows an at sign or belongs to a longer word. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}@./:-])((?:[a-z0-9-]+\\.)+[a-z]{2,})(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE);

    /** Ends of names that are common enough to be a link without {@code https://}. */
    private static final Pattern KNOWN_END =
            Pattern.compile(".*\\.(vn|com|net|org|info|biz|io|me|ly|gl|app|link|top|xyz|site|online|shop|click|cc)");

    private TemplateCheck() {}

    /**
     * @param sample what the variables may stand for
     * @param host of our own links
     */
    public static List<TemplateFault> faults(TemplateDraft draft, Map<Variable, String> sample, String host) {
        var faults = new ArrayList<TemplateFault>();
        if (!draft.key().channel().isScant()) {
            text("subject", draft.subject(), LONGEST_SUBJECT, draft, host, faults);
        }
        text("body", draft.body(), longest(draft.key().channel()), draft, host, faults);
        missing(draft, faults);
        if (draft.key().channel() == MessageChannel.ZALO
                && !CARRIER_ID.matcher(draft.carrierId()).matches()) {
            faults.add(new TemplateFault("carrierId", Kind.CARRIER_ID, ""));
        }
        if (draft.key().channel() == MessageChannel.SMS
                && parts(draft, new Wording(draft.body()).filled(sample).orElse("")) > MOST_PARTS) {
            faults.add(new TemplateFault("body", Kind.TOO_LONG, MOST_PARTS + " SMS"));
        }
        return faults;
    }

    /** How many parts the text takes as the draft sends it. */
    private static int parts(TemplateDraft draft, String filled) {
        var text = new ShortText(filled);
        return (draft.withoutMarks() ? text.withoutMarks() : text).parts();
    }

    private static int longest(MessageChannel channel) {
        return channel == MessageChannel.ZALO ? LONGEST_ZALO : LONGEST_BODY;
    }

    private static void text(
            String field, String text, int longest, TemplateDraft draft, String host, List<TemplateFault> faults) {
        var wording = new Wording(text);
        var allowed = draft.key().kind().variables(draft.key().channel());
        if (text.isEmpty()) {
            faults.add(new TemplateFault(field, Kind.EMPTY, ""));
        }
        if (text.length() > longest || field.equals("subject") && text.contains("\n")) {
            faults.add(new TemplateFault(field, Kind.TOO_LONG, Integer.toString(longest)));
        }
        if (!wording.isBalanced()) {
            faults.add(new TemplateFault(field, Kind.BRACES, ""));
        }
        wording.unknown().forEach(name -> faults.add(new TemplateFault(field, Kind.UNKNOWN_VARIABLE, braced(name))));
        wording.mentioned().stream()
                .filter(each -> !allowed.contains(each))
                .forEach(each -> faults.add(new TemplateFault(field, Kind.UNKNOWN_VARIABLE, braced(each.text()))));
        foreign(text, host).forEach(link -> faults.add(new TemplateFault(field, Kind.FOREIGN_LINK, link)));
    }

    private static List<String> foreign(String text, String host) {
        var open = LINK.matcher(text)
                .results()
                .filter(link -> !house(link.group(1)).equalsIgnoreCase(host));
        var bare = NAME.matcher(text)
                .results()
                .filter(name ->
                        KNOWN_END.matcher(name.group().toLowerCase(Locale.ROOT)).matches())
                .filter(name -> !name.group().equalsIgnoreCase(host));
        return Stream.concat(open, bare).map(MatchResult::group).toList();
    }

    /** Without a name that only seems to be the house, and without the port. */
    private static String house(String authority) {
        return authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":[0-9]*$", "");
    }

    private static void missing(TemplateDraft draft, List<TemplateFault> faults) {
        var kind = draft.key().kind();
        var missing = EnumSet.noneOf(Variable.class);
        missing.addAll(kind.required(draft.key().channel()));
        missing.removeAll(new Wording(draft.body()).mentioned());
        missing.forEach(each -> faults.add(new TemplateFault("body", Kind.MISSING_VARIABLE, braced(each.text()))));
    }

    private static String braced(String name) {
        return "{" + name + "}";
    }
}
