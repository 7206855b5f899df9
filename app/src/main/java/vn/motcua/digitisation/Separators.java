package vn.motcua.digitisation;

import vn.motcua.dossier.Dossier;

/** The pages that are laid between the papers of a stack before it is scanned in one go. */
public interface Separators {

    /** One page for each paper of the dossier, as PDF. */
    byte[] print(Dossier dossier);
}
