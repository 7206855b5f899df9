package vn.motcua.eforms;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;

/** The front door to published forms. */
public interface EForms {

    /** The form with which a filing for the procedure begins on that day. */
    Optional<FormVersion> inForce(ProcedureCode procedure, LocalDate day);

    /** Any version ever published. */
    Optional<FormVersion> version(FormVersionId id);
}
