package vn.motcua.office.dossier;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.ActKind;

/** Acts are verbs in the product and nouns in its addresses. */
public final class ActPath {

    private static final Map<ActKind, String> NOUNS = new EnumMap<>(Map.ofEntries(
            Map.entry(ActKind.RECEIVE, "receptions"),
            Map.entry(ActKind.REFUSE_INTAKE, "refusals"),
            Map.entry(ActKind.REQUEST_SUPPLEMENT, "supplement-requests"),
            Map.entry(ActKind.ACCEPT_SUPPLEMENT, "supplements"),
            Map.entry(ActKind.ASSIGN, "assignments"),
            Map.entry(ActKind.HAND_OVER, "hand-overs"),
            Map.entry(ActKind.ASK_OPINION, "opinion-requests"),
            Map.entry(ActKind.GIVE_OPINION, "opinions"),
            Map.entry(ActKind.APPROVE, "approvals"),
            Map.entry(ActKind.RETURN_TO_STEP, "step-returns"),
            Map.entry(ActKind.SUSPEND, "suspensions"),
            Map.entry(ActKind.RESUME, "resumptions"),
            Map.entry(ActKind.EXTEND, "extensions"),
            Map.entry(ActKind.STOP, "stops"),
            Map.entry(ActKind.WITHDRAW, "withdrawals"),
            Map.entry(ActKind.FINISH, "results"),
            Map.entry(ActKind.RECALL_RESULT, "recalls"),
            Map.entry(ActKind.RETURN_RESULT, "deliveries")));

    private ActPath() {}

    /** Whether a form on the page of the dossier does it; filing and answering on the spot belong to the counter. */
    public static boolean exists(ActKind kind) {
        return NOUNS.containsKey(kind);
    }

    public static String of(ActKind kind) {
        return NOUNS.getOrDefault(kind, "");
    }

    /** The act of a noun in an address; empty when there is none. */
    public static Optional<ActKind> parse(String noun) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> of(kind).equals(noun) && exists(kind))
                .findFirst();
    }
}
