package vn.motcua.digitisation;

import java.util.List;
import java.util.UUID;
import vn.motcua.files.FileOffer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The front door for what comes in. Files are checked and kept at once; the work on them follows in the background. */
public interface Scans {

    /** The most files that are handed in together. */
    int MOST_FILES = 40;

    /**
     * Takes files for one paper.
     *
     * <p>When somebody else digitised the paper since the person saw it, the refusal says who, and the files wait at the
     * unit to be attached or dropped: nothing is lost.
     */
    Outcome<Scan, DigitisationRefusal> take(Intake intake, List<FileOffer> files, Actor.Staff by);

    /** Takes a stack that was scanned in one go, to be taken apart at its separator pages. */
    Outcome<Scan, DigitisationRefusal> takeStack(List<FileOffer> files, Actor.Staff by);

    /** Says where waiting files belong. */
    Outcome<Scan, DigitisationRefusal> attach(UUID scan, Intake intake, Actor.Staff by);

    /** Throws waiting or failed files away. */
    Outcome<Scan, DigitisationRefusal> drop(UUID scan, Actor.Staff by);

    /** What is at work, waits or failed for a dossier, the oldest first. */
    List<Scan> of(DossierId dossier);

    /** What is at work, waits or failed at a unit without a place in a dossier, the oldest first; at most 200. */
    List<Scan> waitingAt(UnitCode unit);
}
