package vn.motcua.digitisation.wiring;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.digitisation.domain.FaultFinding.Signature;
import vn.motcua.digitisation.domain.FaultFinding.Surroundings;
import vn.motcua.digitisation.store.PaperRows;
import vn.motcua.dossier.Dossier;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.vault.VaultDocument.Signed;

/** Gathers what a paper is held against. */
@Component
class PaperChecks {

    private final Dossiership dossiers;
    private final PaperRows papers;
    private final ObjectProvider<SignatureChecks> signatures;
    private final Clock clock;

    PaperChecks(Dossiership dossiers, PaperRows papers, ObjectProvider<SignatureChecks> signatures, Clock clock) {
        this.dossiers = dossiers;
        this.papers = papers;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** What the signatures of a signed file are worth; not trusted where nothing can check them. */
    Signed signature(byte[] pdf) {
        var check = signatures.getIfAvailable();
        return check == null
                ? Signed.NOT_TRUSTED
                : switch (check.check(pdf).verdict()) {
                    case VALID -> Signed.VALID;
                    case UNSIGNED -> Signed.UNSIGNED;
                    case BROKEN, PARTIAL -> Signed.BROKEN;
                    case UNKNOWN_SIGNER, NOT_CHECKABLE, NOT_YET_VALID, EXPIRED, REVOKED -> Signed.NOT_TRUSTED;
                };
    }

    Surroundings surroundings(Dossier dossier, String component, String sourceHash, Signed signed) {
        return new Surroundings(
                Dossiership.owners(dossier.filing().parties()),
                dossiers.required(dossier, component)
                        .map(required -> required.resultOf() != null)
                        .orElse(false),
                switch (signed) {
                    case UNSIGNED -> Signature.NONE;
                    case BROKEN -> Signature.BROKEN;
                    case VALID, NOT_TRUSTED -> Signature.HOLDS;
                },
                papers.isElsewhere(dossier.id(), component, sourceHash),
                LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }
}
