package vn.motcua.eforms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;

/** Where officers change forms: a draft is worked on, looked at, and published from a day on. */
public interface FormDesk {

    /** The latest version of each procedure's form, by procedure. */
    List<FormSummary> latest();

    /** Every version of a procedure's form, the latest first. */
    List<FormSummary> history(ProcedureCode procedure);

    /** The definition of a version as JSON, written out, to be read by people. */
    Optional<String> definition(FormVersionId id);

    Optional<FormDraft> draft(ProcedureCode procedure);

    /** Begins a draft from the latest version, or from a page with one question; one that is there stays as it is. */
    FormDraft begin(ProcedureCode procedure, Actor.Staff by);

    /**
     * Keeps another definition in the draft. It may still have faults of sense, but it has the shape of a form.
     *
     * @param revision of the draft that was seen
     */
    Outcome<FormDraft, FormRefusal> save(ProcedureCode procedure, int revision, String definition, Actor.Staff by);

    /** The draft as it would be with another definition; it is kept nowhere. Refused without the shape of a form. */
    Outcome<FormDraft, FormRefusal> tried(ProcedureCode procedure, String definition);

    void discard(ProcedureCode procedure);

    /** Makes the draft the version that holds from a day on. */
    Outcome<FormVersion, FormRefusal> publish(ProcedureCode procedure, int revision, LocalDate from, Actor.Staff by);
}
