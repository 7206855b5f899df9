package vn.motcua.catalog;

/** On whose system a dossier is handled, and so who owns its status. */
public enum ProcessingRoute {
    /** On this system. */
    LOCAL,
    /** On a ministry's central system; here it is only received and shown. */
    MINISTRY_SYSTEM
}
