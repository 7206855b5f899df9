package vn.motcua.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;

/** The published electronic processes. */
public interface Processes {

    /** The process that a dossier received on that day starts with, if one is published. */
    Optional<ProcessDefinition> inForce(ProcedureCode procedure, String variant, LocalDate day);

    /** The variants published for the procedure and in force on that day, the standard one first. */
    List<ProcessDefinition> variantsInForce(ProcedureCode procedure, LocalDate day);

    /** @throws IllegalArgumentException when no such version was ever published */
    ProcessDefinition version(ProcessVersionId id);
}
