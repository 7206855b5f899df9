package vn.motcua.notification.domain;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;

/**
 * Who is told: the owner and whoever files for them, each on their own page. Outside the portal only one of them is
 * rung up, the one who files, since it is their turn when something is to be done; the owner when that one left neither
 * phone nor e-mail.
 */
public final class Recipients {

    private Recipients() {}

    /** The place of a recipient among the parties. */
    public enum Place {
        OWNER,
        SUBMITTER
    }

    /**
     * @param onPage whether the person's page tells them
     * @param outside whether messages leave the portal for this one
     */
    public record Recipient(Place place, Party party, boolean onPage, boolean outside) {}

    public static List<Recipient> of(Parties parties) {
        var owner = parties.owner();
        var submitter = parties.submitter();
        var recipients = new ArrayList<Recipient>();
        boolean rings = submitter != null && isReached(submitter);
        recipients.add(new Recipient(Place.OWNER, owner, !owner.identifier().isEmpty(), !rings));
        if (submitter != null) {
            // One person under two titles has one page.
            boolean hasOwnPage =
                    !submitter.identifier().isEmpty() && !submitter.identifier().equals(owner.identifier());
            if (hasOwnPage || rings) {
                recipients.add(new Recipient(Place.SUBMITTER, submitter, hasOwnPage, rings));
            }
        }
        return recipients;
    }

    private static boolean isReached(Party party) {
        return !party.phone().isBlank() || !party.email().isBlank();
    }
}
