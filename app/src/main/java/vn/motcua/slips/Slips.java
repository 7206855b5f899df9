package vn.motcua.slips;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;

/**
 * The front door to slips. Who may see a dossier may see its slips; that is decided, and noted as a look at personal data,
 * before a slip is shown.
 */
public interface Slips {

    /** What was issued for a dossier, the latest first. */
    List<Slip> of(DossierId dossier);

    Optional<Slip> find(SlipId id);

    /** The latest slip of a kind, if one was issued. */
    default Optional<Slip> latest(DossierId dossier, SlipKind kind) {
        return of(dossier).stream().filter(slip -> slip.kind() == kind).findFirst();
    }

    /** The title of a slip's form, in Vietnamese. */
    String title(Slip slip);

    /** The slip to show and print; its page is made and kept when it is asked for first. */
    SlipPaper show(Slip slip);

    /**
     * The PDF with the words of the page, the same bytes each time. It is printed when it is asked for first; while the place
     * for files takes nothing in, it is printed anew each time.
     */
    byte[] pdf(Slip slip);

    /** The control slip as of now. */
    Outcome<Slip, SlipRefusal> controlSlip(Dossier dossier, Actor.Staff by);

    Outcome<Slip, SlipRefusal> feeReceipt(Dossier dossier, NewFeeReceipt receipt, Actor.Staff by);

    Outcome<Slip, SlipRefusal> handOverList(NewHandOverList list, Actor.Staff by);

    /** The lists that a unit issued, the latest first; at most 50. */
    List<Slip> handOverLists(Actor.Staff by);

    /**
     * The apology as it would be, as a page for whoever decides on it; without a number, and kept nowhere.
     *
     * @param newDate the proposed appointment
     */
    String draftApology(Dossier dossier, LocalDate newDate, String reason, Actor.Staff by);
}
