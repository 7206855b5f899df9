package vn.motcua.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.catalog.ProcedureVersion;

/** The front door: the checks that come with the product, as far as the catalogue bears them out. */
public interface Eligibility {

    /**
     * The check of a procedure; empty where there is none, or where it names a case that the version does not have, or a
     * procedure that does not hold on that day: then nobody is led astray, and the fault is logged.
     */
    Optional<EligibilityCheck> check(ProcedureVersion version, LocalDate day);
}
