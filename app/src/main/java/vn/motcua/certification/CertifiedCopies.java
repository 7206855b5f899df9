package vn.motcua.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SigningKeyId;

/** The front door: from the paper at the desk to the sealed copy. Each person sees the copies of their own agency. */
public interface CertifiedCopies {

    /** Files of one original. */
    int MOST_SCANS = 20;

    /** The officer has compared scan and original, and they agree. */
    Outcome<CertifiedCopy, CopyRefusal> receive(NewCopy command, Actor.Staff officer);

    /** Nothing is certified from the paper that was shown; nothing of it is kept. */
    Outcome<CertifiedCopy, CopyRefusal> turnAway(
            CertifiedCopy.Request request, RefusalReason reason, String note, Actor.Staff officer);

    /** The certifier finds that nothing can be certified after all. */
    Outcome<CertifiedCopy, CopyRefusal> refuse(UUID copy, RefusalReason reason, String note, Actor.Staff by);

    /**
     * Signs, numbers, seals and enters a copy, all of it or nothing, and puts it into the vault where that was asked.
     *
     * <p>With a key whose holder is asked on the phone the copy waits, {@link CertifiedCopy#isOnThePhone}, and goes on by
     * itself when the answer is there.
     *
     * @param secret of the certifier's key; empty for a remote one
     */
    Outcome<CertifiedCopy, CopyRefusal> certify(UUID copy, SigningKeyId key, char[] secret, Actor.Staff certifier);

    /** Whether the person certifies for the agency, as its head or by an authorisation that holds today. */
    boolean mayCertify(Actor.Staff person);

    /** Whether the person may see the copies of the agency: who certifies, and who receives. */
    boolean mayRead(Actor.Staff person);

    Optional<CertifiedCopy> find(UUID copy, Actor.Staff by);

    /** Those that wait for the certifier, the oldest first; at most 200. */
    List<CertifiedCopy> waiting(Actor.Staff by);

    /** The latest of every state; at most 50. */
    List<CertifiedCopy> latest(Actor.Staff by);

    /** The book of a year, in the order of its numbers. */
    List<CertifiedCopy> book(Actor.Staff by, int year);

    /** The slip that says why a paper was not certified, as PDF; empty unless it was refused. */
    Optional<byte[]> refusalSlip(UUID copy, Actor.Staff by);

    /** The agency for which the person certifies or receives; empty where the unit belongs to none. */
    Optional<UnitCode> agencyOf(Actor.Staff person);
}
