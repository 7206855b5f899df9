package vn.motcua.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;

/** Keeping the electronic processes: drafts, checks, publication, end. */
public interface ProcessControl {

    /** Begins a draft; it may be wrong. */
    ProcessRecord draft(ProcessContent content, Actor by);

    /** Begins a draft with the content of another version. */
    Outcome<ProcessRecord, ProcessRefusal> draftFrom(ProcessVersionId version, Actor by);

    /**
     * Saves a draft; it may be wrong.
     *
     * @param edition the edition that was read
     */
    Outcome<ProcessRecord, ProcessRefusal> save(ProcessVersionId draft, int edition, ProcessContent content, Actor by);

    /** Throws a draft away. */
    Outcome<ProcessRecord, ProcessRefusal> discard(ProcessVersionId draft, int edition, Actor by);

    /** What is wrong with it, all at once; it may be published when only warnings are among them. */
    List<Finding> findings(ProcessContent content);

    /**
     * The working minutes that its steps take together: along the slowest branch before a step that waits for all, rests not
     * counted. Nothing when the steps go in a circle.
     */
    OptionalLong workingMinutes(ProcessContent content);

    /**
     * Publishes a draft from a day on; the version in force until then, if any, ends on the day before.
     *
     * @param edition the edition that was read
     */
    Outcome<ProcessRecord, ProcessRefusal> publish(ProcessVersionId draft, int edition, LocalDate from, Actor by);

    /** Sets the first day on which no new subject starts with a published version. */
    Outcome<ProcessRecord, ProcessRefusal> end(ProcessVersionId version, LocalDate firstDayWithout, Actor by);

    Optional<ProcessRecord> find(ProcessVersionId id);

    ProcessList search(ProcessQuery query);

    /** Every version and draft of the same variant, the newest first. */
    List<ProcessRecord> versions(ProcedureCode procedure, String variant);
}
