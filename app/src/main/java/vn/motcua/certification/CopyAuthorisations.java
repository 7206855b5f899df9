package vn.motcua.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.identity.StaffMember;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;

/** Who certifies besides the head of an agency; each head speaks for their own. */
public interface CopyAuthorisations {

    /** What the head decides. */
    record Grant(PostId post, String document, LocalDate from, LocalDate to) {}

    /** The case officers and division heads of the agency, who can be authorised today. */
    List<StaffMember> candidates(Actor.Staff head);

    /** Those of the agency, the latest first, ended ones too. */
    List<CopyAuthorisation> all(Actor.Staff by);

    /** Authorises somebody from a day on, to a day not before today. */
    Outcome<CopyAuthorisation, CopyRefusal> grant(Grant grant, Actor.Staff head);

    /** Ends an authorisation at once; one that has ended stays as it is. */
    Outcome<CopyAuthorisation, CopyRefusal> end(UUID authorisation, Actor.Staff head);
}
