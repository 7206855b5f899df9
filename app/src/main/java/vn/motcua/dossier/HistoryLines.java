package vn.motcua.dossier;

import java.util.List;
import vn.motcua.shared.DossierId;

/** The written history of a dossier, for those who keep it elsewhere. */
public interface HistoryLines {

    /** In order; empty when there is no such dossier. */
    List<HistoryLine> of(DossierId dossier);
}
