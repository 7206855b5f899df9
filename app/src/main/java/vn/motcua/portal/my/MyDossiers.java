package vn.motcua.portal.my;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filed;
import vn.motcua.filing.Filer;
import vn.motcua.filing.Filings;
import vn.motcua.shared.DossierCode;
import vn.motcua.web.TypedForm;

/** Which dossiers and drafts are an applicant's own: those they filed, and those that belong to them. */
@Component
class MyDossiers {

    private static final int MOST = 50;

    private final Drafts drafts;
    private final Filings filings;
    private final Dossiers dossiers;
    private final DossierLists lists;
    private final Procedures procedures;
    private final Clock clock;

    MyDossiers(
            Drafts drafts, Filings filings, Dossiers dossiers, DossierLists lists, Procedures procedures, Clock clock) {
        this.drafts = drafts;
        this.filings = filings;
        this.dossiers = dossiers;
        this.lists = lists;
        this.procedures = procedures;
        this.clock = clock;
    }

    List<DraftLine> drafts(SignedOnApplicant me) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return drafts.of(new Filer.Self(me)).stream()
                .map(draft -> new DraftLine(
                        draft,
                        procedures
                                .inForce(draft.procedure(), today)
                                .or(() -> procedures.version(draft.version()))
                                .map(ProcedureVersion::name)
                                .orElse(draft.procedure().value())))
                .toList();
    }

    /** The latest first. */
    List<DossierSummary> filed(SignedOnApplicant me) {
        var filed = filings.of(new Filer.Self(me)).stream().map(Filed::dossier).toList();
        return Stream.concat(lists.byIds(filed).values().stream(), owned(me))
                .collect(Collectors.toMap(DossierSummary::id, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(DossierSummary::filedAt).reversed())
                .limit(MOST)
                .toList();
    }

    /** The dossier, if it is the applicant's; one that is somebody else's cannot be told from none. */
    Optional<Dossier> find(SignedOnApplicant me, String code) {
        return Optional.of(code)
                .filter(DossierCode::isWellFormed)
                .flatMap(text -> dossiers.find(new DossierCode(text)))
                .filter(dossier -> isOwned(me, dossier) || isFiledBy(me, dossier));
    }

    /** What a form asks for that was shown with this dossier: of the version it shows, once for its key. */
    static ActRequest request(Dossier dossier, TypedForm form) {
        return new ActRequest(
                dossier.id(),
                form.number("version").orElse(0),
                form.id("requestKey").orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)));
    }

    private Stream<DossierSummary> owned(SignedOnApplicant me) {
        return me.provenIdentifier().stream().flatMap(number -> lists.ofOwner(number, MOST).stream());
    }

    private boolean isOwned(SignedOnApplicant me, Dossier dossier) {
        return me.provenIdentifier()
                .filter(dossier.filing().parties().owner().identifier()::equals)
                .isPresent();
    }

    private boolean isFiledBy(SignedOnApplicant me, Dossier dossier) {
        return filings.find(dossier.id())
                .filter(filed -> filed.keeper().equals(new Filer.Self(me).keeper()))
                .isPresent();
    }
}
