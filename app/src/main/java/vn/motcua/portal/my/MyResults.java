package vn.motcua.portal.my;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.Results;

/** The results of a dossier that lie in the store of whoever is signed on; none of anybody they merely named. */
@Component
class MyResults {

    private final Results results;

    MyResults(Results results) {
        this.results = results;
    }

    List<ResultLine> of(SignedOnApplicant me, Dossier dossier) {
        var owner = dossier.filing().parties().owner().identifier();
        return me.provenIdentifier().filter(owner::equals).isEmpty()
                ? List.of()
                : results.issuedOf(dossier.id()).stream()
                        .flatMap(result -> line(result).stream())
                        .toList();
    }

    private Optional<ResultLine> line(RegisteredResult result) {
        return results.documentOf(result.id())
                .map(document -> new ResultLine(
                        result.content().name(),
                        Objects.requireNonNull(result.entry()).number(),
                        "/my/documents/" + document));
    }
}
