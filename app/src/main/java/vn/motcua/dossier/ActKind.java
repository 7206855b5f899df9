package vn.motcua.dossier;

/** What can be done to a dossier; each kind has its command of the same meaning. */
public enum ActKind {
    FILE,
    RECEIVE,
    REFUSE_INTAKE,
    REQUEST_SUPPLEMENT,
    SEND_SUPPLEMENT,
    ACCEPT_SUPPLEMENT,
    CORRECT_CONTACT,
    SETTLE_COMPONENTS,
    ASSIGN,
    HAND_OVER,
    ASK_OPINION,
    GIVE_OPINION,
    APPROVE,
    RETURN_TO_STEP,
    SUSPEND,
    RESUME,
    EXTEND,
    STOP,
    WITHDRAW,
    FINISH,
    RECALL_RESULT,
    RETURN_RESULT,
    RESULT_ON_THE_SPOT
}
