package vn.motcua.dossier.domain;

import static vn.motcua.dossier.ActKind.*;
import static vn.motcua.dossier.DossierStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.DossierStatus;

/**
 * Which act is possible in which status, and where it leads: the whole life of a dossier on one screen. What is not in
 * this table is refused.
 *
 * <p>Source: the statuses of the National Portal and NĐ 118/2025/NĐ-CP, chapter on receiving and handling.
 */
public final class Transitions {

    /** In any of these statuses the act is possible, and leads to one of those. */
    public record Transition(Set<DossierStatus> from, ActKind act, Set<DossierStatus> to) {}

    private static final Set<DossierStatus> WORKING = EnumSet.of(RECEIVED, PROCESSING);
    private static final Set<DossierStatus> PROCESSING_ONLY = EnumSet.of(PROCESSING);

    /** The papers of these went back to the applicant; those of all others can be digitised, late ones too. */
    private static final Set<DossierStatus> WITHOUT_PAPERS = EnumSet.of(REJECTED_AT_INTAKE, WITHDRAWN, STOPPED);

    private static final List<Transition> MOVES = List.of(
            new Transition(EnumSet.noneOf(DossierStatus.class), FILE, EnumSet.of(SUBMITTED)),
            new Transition(EnumSet.of(SUBMITTED), RECEIVE, EnumSet.of(RECEIVED)),
            new Transition(EnumSet.of(SUBMITTED), RESULT_ON_THE_SPOT, EnumSet.of(RESULT_RETURNED)),
            new Transition(EnumSet.of(SUBMITTED, AWAITING_SUPPLEMENT), REFUSE_INTAKE, EnumSet.of(REJECTED_AT_INTAKE)),
            new Transition(
                    EnumSet.of(SUBMITTED, RECEIVED, PROCESSING), REQUEST_SUPPLEMENT, EnumSet.of(AWAITING_SUPPLEMENT)),
            new Transition(EnumSet.of(AWAITING_SUPPLEMENT), SEND_SUPPLEMENT, EnumSet.of(AWAITING_SUPPLEMENT)),
            new Transition(EnumSet.of(SUBMITTED), CORRECT_CONTACT, EnumSet.of(SUBMITTED)),
            new Transition(
                    EnumSet.of(AWAITING_SUPPLEMENT), ACCEPT_SUPPLEMENT, EnumSet.of(SUBMITTED, RECEIVED, PROCESSING)),
            new Transition(WORKING, ASSIGN, PROCESSING_ONLY),
            new Transition(WORKING, HAND_OVER, PROCESSING_ONLY),
            new Transition(WORKING, ASK_OPINION, WORKING),
            new Transition(WORKING, GIVE_OPINION, PROCESSING_ONLY),
            new Transition(WORKING, APPROVE, PROCESSING_ONLY),
            new Transition(PROCESSING_ONLY, RETURN_TO_STEP, PROCESSING_ONLY),
            new Transition(WORKING, SUSPEND, EnumSet.of(AWAITING_FINANCIAL_OBLIGATION, SUSPENDED)),
            new Transition(EnumSet.of(AWAITING_FINANCIAL_OBLIGATION, SUSPENDED), RESUME, WORKING),
            new Transition(WORKING, EXTEND, WORKING),
            new Transition(
                    EnumSet.of(RECEIVED, PROCESSING, AWAITING_SUPPLEMENT, AWAITING_FINANCIAL_OBLIGATION, SUSPENDED),
                    STOP,
                    EnumSet.of(STOPPED)),
            new Transition(
                    EnumSet.of(
                            SUBMITTED,
                            RECEIVED,
                            PROCESSING,
                            AWAITING_SUPPLEMENT,
                            AWAITING_FINANCIAL_OBLIGATION,
                            SUSPENDED),
                    WITHDRAW,
                    EnumSet.of(WITHDRAWN)),
            new Transition(WORKING, FINISH, EnumSet.of(PROCESSED)),
            new Transition(EnumSet.of(PROCESSED), RECALL_RESULT, PROCESSING_ONLY),
            new Transition(EnumSet.of(PROCESSED), RETURN_RESULT, EnumSet.of(RESULT_RETURNED)));

    private static final List<Transition> TABLE =
            Stream.concat(MOVES.stream(), settlingPapers()).toList();

    private Transitions() {}

    public static List<Transition> table() {
        return TABLE;
    }

    public static boolean allows(DossierStatus from, ActKind act) {
        return TABLE.stream().anyMatch(row -> row.act() == act && row.from().contains(from));
    }

    /** The acts possible in a status, in the order of the table. */
    public static List<ActKind> from(DossierStatus status) {
        return TABLE.stream()
                .filter(row -> row.from().contains(status))
                .map(Transition::act)
                .distinct()
                .toList();
    }

    /** What becomes of a paper never moves the dossier. */
    private static Stream<Transition> settlingPapers() {
        return EnumSet.complementOf(EnumSet.copyOf(WITHOUT_PAPERS)).stream()
                .map(status -> new Transition(EnumSet.of(status), SETTLE_COMPONENTS, EnumSet.of(status)));
    }
}
