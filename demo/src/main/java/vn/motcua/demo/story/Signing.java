package vn.motcua.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.motcua.demo.province.SigningPlan;
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

    private static final Duration AWAY = Duration.ofDays(4);

    private final Results results;
    private final Plan plan;
    private final Story story;

    /** @param story says of how many dossiers the result is signed; the others are noted on paper */
    Signing(Results results, Plan plan, Story story) {
        this.results = results;
        this.plan = plan;
        this.story = story;
    }

    /** Puts the paper of the result before the chairman, once; earlier ones were noted on paper. */
    void prepare(Dossier dossier, Result result, Instant now, Actor.Staff officer) {
        if (!isDoneBy(dossier.filing().handlingUnit(), now)
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
        return isElectronic() && results.of(dossier.id()).stream().anyMatch(each -> each.state() == ResultState.DRAFT);
    }

    /** Whether the agency of this dossier has keys and may use them for it. */
    boolean isElectronic() {
        return story.signed() > 0 && SigningPlan.AGENCIES.contains(plan.handlingUnit());
    }

    /** Whether a result of the dossier was issued electronically, so that nothing on paper is to be scanned. */
    boolean hasIssued(Dossier dossier) {
        return isElectronic() && !results.issuedOf(dossier.id()).isEmpty();
    }

    /** The chairman of the focus is away in the last days of the story: what is ready since then waits in one batch. */
    static boolean isChairmanAway(Story story, UnitCode agency, Instant now) {
        return agency.value().equals(story.focus()) && !now.isBefore(story.to().minus(AWAY));
    }

    private boolean isDoneBy(UnitCode agency, Instant now) {
        return isElectronic() && (story.signs(plan) || isChairmanAway(story, agency, now));
    }
}
