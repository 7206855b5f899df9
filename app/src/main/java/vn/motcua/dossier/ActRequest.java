package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.DossierId;

/**
 * Which dossier an act is for, as the person saw it.
 *
 * @param version the version on the page; when the dossier has moved on since, the act is refused
 * @param requestKey of the form; the same form posted twice acts once
 */
public record ActRequest(DossierId dossier, int version, UUID requestKey) {

    /** A request of a program that has just read the dossier. */
    public static ActRequest on(Dossier dossier) {
        return new ActRequest(dossier.id(), dossier.version(), DossierId.next().value());
    }
}
