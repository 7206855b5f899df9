package vn.motcua.identity;

/** What the security log tells of; each has a sentence {@code identity.event.<name>} in the message bundles. */
public enum SecurityEventKind {
    SIGNED_IN,
    SIGNED_OUT,
    PASSWORD_REFUSED,
    CODE_REFUSED,
    LOCKED,
    UNLOCKED,
    POST_CHOSEN,
    IDENTITY_PROVEN,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    SECOND_FACTOR_ENROLLED,
    RECOVERY_CODE_USED,
    SECOND_FACTOR_REQUIRED,
    SECOND_FACTOR_NOT_REQUIRED,
    SECOND_FACTOR_ROLES_CHANGED,
    SECOND_FACTOR_REMOVED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    POST_GRANTED,
    POST_ENDED,
    SESSIONS_ENDED,
    /** Somebody could not be signed on at the portal. */
    SIGN_ON_REFUSED,
    /** A message about a payment was forged, repeated, late, or spoke of another amount. */
    PAYMENT_REFUSED
}
