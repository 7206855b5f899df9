package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/** What earlier dossiers tell about the one that is being taken in, so that nobody is asked twice. */
public interface Precedents {

    /**
     * What is known of a person from their latest dossier.
     *
     * @param source the dossier; whoever shows the party notes that its data were looked at
     */
    record KnownOwner(DossierId source, Party party) {}

    /** The owner of that number; empty when none is known, or the text is no number. */
    Optional<KnownOwner> owner(String identifier);

    /** The unit to which the desk sent the latest dossier of the procedure. */
    Optional<UnitCode> handlingUnit(UnitCode receivingUnit, ProcedureCode procedure);
}
