package vn.motcua.signatures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The front door to signing. Signing a file takes no part in any transaction: the caller keeps what comes out of it. */
public interface Signing {

    /** Files that one agreement may cover. */
    int MOST_FILES = 200;

    /** The keys that the person may sign with, withdrawn ones not, the one used last first. */
    List<SigningKey> keysOf(Actor.Staff person);

    /** The seal of an agency, if one is in force. */
    Optional<SigningKey> sealOf(UnitCode agency);

    /**
     * Asks the holder, once, for the agreement to sign.
     *
     * <p>The agreement is known by its identifier alone: whoever has it can sign what it covers until it runs out, on any
     * node, after a reload of the page as well as after a crash. Five wrong secrets lock the key for a quarter of an hour.
     *
     * @param secret PIN or password of a key that is kept here; empty for a remote one, whose holder is asked on the phone
     * @param what what is about to be signed, in words and with hashes, shown to the holder and written down; 1 to {@link
     *     #MOST_FILES}
     */
    Outcome<SigningConsent, SigningRefusal> ask(SigningKeyId key, char[] secret, List<ToSign> what, Actor.Staff person);

    /** How an agreement stands now. */
    Optional<SigningConsent> consent(UUID id);

    /** Signs one of the PDF files that the agreement covers; the file must still be the one that was shown. */
    Outcome<byte[], SigningRefusal> sign(UUID consent, byte[] pdf, SignatureMark mark);

    /** Sets an agency's seal on a PDF that was signed before; the clerk needs the right to seal for the agency. */
    Outcome<byte[], SigningRefusal> seal(UnitCode agency, byte[] pdf, SignatureMark mark, Actor.Staff clerk);
}
