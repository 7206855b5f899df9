package vn.motcua.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Result;
import vn.motcua.results.PrepareResult;
import vn.motcua.results.ResultState;
import vn.motcua.results.Results;
import vn.motcua.results.TypeOfResult;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;

/** How a commune that works with electronic results brings one to the signature of its chairman. */
final class Signing {

    /** So long the chairman has been away: what is ready since then waits in one batch. */
    private static final Duration AWAY = Duration.ofDays(4);

    private final Results results;
    private final Story story;

    /** @param story its focus is the commune that works so; the others note their results on paper */
    Signing(Results results, Story story) {
        this.results = results;
        this.story = story;
    }

    /** Puts the paper of the result before the chairman, once; earlier ones were noted on paper. */
    void prepare(Dossier dossier, Result result, Instant now, Actor.Staff officer) {
        if (!isDoneBy(dossier.filing().handlingUnit())
                || now.isBefore(story.to().minus(AWAY))
                || !results.of(dossier.id()).isEmpty()
                || !results.mayPrepare(dossier, officer)) {
            return;
        }
        results.prepare(
                        PrepareResult.printed(
                                dossier.id(), TypeOfResult.GENERAL, result.kind(), result.name(), Map.of()),
                        officer)
                .orThrow();
    }

    /** Whether the chairman has yet to sign, when he is back. */
    boolean waitsForTheChairman(Dossier dossier) {
        return isDoneBy(dossier.filing().handlingUnit())
                && results.of(dossier.id()).stream().anyMatch(each -> each.state() == ResultState.DRAFT);
    }

    private boolean isDoneBy(UnitCode unit) {
        return story.focus() != null && unit.value().startsWith(story.focus());
    }
}
