package vn.motcua.archive.spi;

import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;

/** What one module holds of a dossier; a module offers a bean. */
public interface ArchivePart {

    /** What goes into the package, in an order that stays the same. */
    List<ArchiveItem> of(Dossier dossier);

    /**
     * Ends the keeping of the dossier's files, in the caller's transaction, as far as nothing else rests on them.
     *
     * <p>Called once, when a decision ends the keeping of the dossier after its period.
     *
     * @return the files whose keeping ended
     */
    List<ArchiveItem> erase(Dossier dossier, Actor by);
}
