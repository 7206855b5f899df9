package vn.motcua.portal.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.DossierId;
import vn.motcua.vault.VaultAccess;
import vn.motcua.web.Page;

/** Puts the log of an owner's documents into words. */
@Component
class UseWords {

    private static final String OWN_LOOK = "SIGN_ON";

    private final Dossiers dossiers;
    private final UnitNames units;
    private final Clock clock;

    UseWords(Dossiers dossiers, UnitNames units, Clock clock) {
        this.dossiers = dossiers;
        this.units = units;
        this.clock = clock;
    }

    List<DocumentView.Use> of(List<VaultAccess> accesses, Page page) {
        return accesses.stream()
                .filter(access -> !access.subjectKind().equals(OWN_LOOK))
                .map(access -> new DocumentView.Use(
                        access.at(), by(access, page), page.t("vault.access." + access.kind()), purpose(access, page)))
                .toList();
    }

    private String by(VaultAccess access, Page page) {
        if (access.isByLink()) {
            return page.t("documents.bearer");
        }
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return access.unit()
                .map(unit -> units.of(unit, today, page.language().locale()))
                .orElse(access.by());
    }

    private String purpose(VaultAccess access, Page page) {
        var words = VaultAccess.isWorded(access.reason()) ? page.t("vault.reason." + access.reason()) : access.reason();
        return access.subjectKind().equals("DOSSIER")
                ? dossiers.find(new DossierId(access.subject()))
                        .map(dossier -> page.t("documents.for-dossier", words, dossier.code()))
                        .orElse(words)
                : words;
    }
}
