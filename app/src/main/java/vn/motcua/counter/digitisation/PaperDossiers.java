package vn.motcua.counter.digitisation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.catalog.DigitisationRule;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.DigitisedPapers;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scans;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.FileId;

/** Finds the dossier whose papers are at hand, for those whose business it is. */
@Component
class PaperDossiers {

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final DigitisedPapers papers;
    private final Scans scans;

    PaperDossiers(Dossiers dossiers, Procedures procedures, DigitisedPapers papers, Scans scans) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.papers = papers;
        this.scans = scans;
    }

    /** Not to be told apart: no such dossier, and one that is none of the reader's business. */
    Dossier find(String code, Actor.Staff person) {
        if (!DossierCode.isWellFormed(code)) {
            throw notFound();
        }
        return dossiers.findFor(person, new DossierCode(code)).orElseThrow(PaperDossiers::notFound);
    }

    vn.motcua.dossier.Component component(Dossier dossier, String code) {
        return dossier.component(code).orElseThrow(PaperDossiers::notFound);
    }

    /** The file that the dossier rests on for the component, wherever it came from. */
    FileId evidence(Dossier dossier, String code) {
        var evidence = component(dossier, code).evidence();
        if (evidence == null || evidence.file() == null) {
            throw notFound();
        }
        return evidence.file();
    }

    DigitisedPaper paper(Dossier dossier, String component) {
        return papers.of(dossier.id(), component).orElseThrow(PaperDossiers::notFound);
    }

    boolean maySettle(Dossier dossier, Actor.Staff person) {
        return dossiers.actsOpenTo(dossier, person).contains(ActKind.SETTLE_COMPONENTS);
    }

    List<PaperCard> cards(Dossier dossier) {
        var rules = rules(dossier);
        var open = scans.of(dossier.id());
        var digitised = papers.of(dossier.id()).stream()
                .collect(Collectors.toMap(paper -> paper.place().component(), Function.identity()));
        return dossier.papers().components().stream()
                .map(component -> new PaperCard(
                        component,
                        rules.getOrDefault(component.code(), DigitisationRule.NOT_YET_REGULATED),
                        digitised.get(component.code()),
                        open.stream()
                                .filter(scan -> new Place(dossier.code(), component.code()).equals(scan.place()))
                                .toList()))
                .toList();
    }

    private Map<String, DigitisationRule> rules(Dossier dossier) {
        return procedures.version(dossier.filing().procedure().version()).stream()
                .flatMap(version -> version.content().components())
                .collect(Collectors.toMap(RequiredComponent::key, RequiredComponent::digitisation));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
