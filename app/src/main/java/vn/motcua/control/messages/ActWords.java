package vn.motcua.control.messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.notification.MessageAct;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.StopReason;
import vn.motcua.web.Page;

/** Says what the log keeps as names of constants in the reader's language; everything else stays as it was written. */
final class ActWords {

    private static final Map<String, String> KEYS = keys();

    private ActWords() {}

    static MessageAct in(Page page, MessageAct act) {
        return new MessageAct(act.at(), act.by(), act.kind(), said(page, act.subject()), said(page, act.detail()));
    }

    private static String said(Page page, String text) {
        List<String> parts = new ArrayList<>();
        var free = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            var key = KEYS.get(word);
            if (key == null) {
                free.append(free.isEmpty() ? "" : " ").append(word);
            } else {
                take(free, parts);
                parts.add(page.t(key));
            }
        }
        take(free, parts);
        return String.join(" – ", parts);
    }

    private static void take(StringBuilder free, List<String> parts) {
        if (!free.isEmpty()) {
            parts.add(free.toString());
            free.setLength(0);
        }
    }

    private static Map<String, String> keys() {
        var keys = new HashMap<String, String>();
        keys.put("MANDATORY", "messages.kinds.mandatory");
        keys.put("VOLUNTARY", "messages.kinds.voluntary");
        put(keys, "notification.kind.", MessageKind.values());
        put(keys, "messages.channel.", MessageChannel.values());
        put(keys, "messages.stop.", StopReason.values());
        put(keys, "notification.language.", MessageLanguage.values());
        return Map.copyOf(keys);
    }

    private static void put(Map<String, String> keys, String prefix, Enum<?>[] constants) {
        for (var constant : constants) {
            keys.put(constant.name(), prefix + constant.name());
        }
    }
}
