package vn.motcua.archive.spi;

import vn.motcua.dossier.Dossier;
import vn.motcua.shared.FileId;

/** A module for which a file matters beyond the dossier that it came in with; a module offers a bean. */
@FunctionalInterface
public interface FileHold {

    /** Whether the file must stay although the keeping of this dossier ends. */
    boolean holds(FileId file, Dossier dossier);
}
