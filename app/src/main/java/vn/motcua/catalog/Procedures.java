package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/** The front door of the catalogue. */
public interface Procedures {

    /** The version that holds on the given day. */
    Optional<ProcedureVersion> inForce(ProcedureCode code, LocalDate day);

    /** Any version ever published, also one that has ended or was put right. */
    Optional<ProcedureVersion> version(ProcedureVersionId id);

    /** The versions of a list of procedures, in the order asked for; unknown ones are left out. */
    List<ProcedureVersion> versions(List<ProcedureVersionId> ids);

    /** Every version of a procedure, the latest first; empty when there never was one. */
    List<PublishedVersion> history(ProcedureCode code);

    /** What a citizen or officer looks for; exact and phrase matches before matches of words, slips of typing last. */
    ProcedurePage search(ProcedureQuery query);

    /** All that the query finds, whatever its page, best first. */
    List<ProcedureSummary> list(ProcedureQuery query);

    /** The versions of all that the query finds, whatever its page. */
    default List<ProcedureVersion> searchAll(ProcedureQuery query) {
        return versions(list(query).stream().map(ProcedureSummary::id).toList());
    }

    /** The same search among the procedures that leave something for a catalogue officer to settle. */
    ProcedurePage searchToDos(ProcedureQuery query);

    /** The number of the last change of what is found: of a procedure, of the words for it, of a life event. */
    long revision();

    /** Publishes a version; the latest one then ends, or is replaced when both begin on the same day. */
    Outcome<ProcedureVersion, CannotPublish> publish(PublishProcedure command, Actor actor);

    /** Ends a procedure. */
    Outcome<ProcedureVersion, CannotAbolish> abolish(AbolishProcedure command, Actor actor);
}
