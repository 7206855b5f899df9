package vn.motcua.portal.my;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultViews;

/** The documents of whoever is signed on that may answer for something that was asked for; none of anybody they merely named. */
@Component
class HeldDocuments {

    private final Vault vault;
    private final VaultViews views;
    private final Clock clock;

    HeldDocuments(Vault vault, VaultViews views, Clock clock) {
        this.vault = vault;
        this.views = views;
        this.clock = clock;
    }

    /** The latest first, about to be listed: the owner can see later for which dossier they were. */
    List<VaultDocument> show(SignedOnApplicant me, Dossier dossier) {
        var shown = usable(me);
        if (!shown.isEmpty()) {
            var purpose = new Purpose("DOSSIER", dossier.id().value(), "", "OFFER");
            views.noteShown(shown.stream().map(VaultDocument::id).toList(), purpose, me.actor());
        }
        return shown;
    }

    /** The document that the form names; empty when it is not one of theirs, or holds no longer. */
    Optional<VaultDocument> chosen(SignedOnApplicant me, String id) {
        return usable(me).stream()
                .filter(document -> document.id().toString().equals(id))
                .findFirst();
    }

    private List<VaultDocument> usable(SignedOnApplicant me) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return me.provenIdentifier().map(vault::of).orElse(List.of()).stream()
                .filter(document -> document.isInForce(today))
                .filter(document -> document.signed() != VaultDocument.Signed.BROKEN)
                .toList();
    }
}
