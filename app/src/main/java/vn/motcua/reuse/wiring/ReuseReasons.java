package vn.motcua.reuse.wiring;

import vn.motcua.vault.Ground;

/** What documents are used for, as the vault's rules of use name it. */
final class ReuseReasons {

    /** For a dossier of the document's owner. */
    static final String OWN = Ground.OWN_DOSSIER;

    /** For a dossier of somebody else. */
    static final String FOR_OTHER = "REUSE_FOR_OTHER";

    private ReuseReasons() {}
}
