package vn.motcua.demo.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.demo.province.SigningPlan;
import vn.motcua.shared.Channel;

/**
 * A story to be told.
 *
 * @param from when the first dossier may come in
 * @param to when the story ends; what is unfinished then stays open
 * @param dossiers how many come in
 * @param seed the same seed tells the same story
 * @param papers of how many dossiers in a hundred the papers and results are scanned and kept as files
 * @param digitised of how many dossiers in a hundred the papers go through the door of digitisation instead
 * @param signed of how many dossiers in a hundred the result is signed, where the agency has keys
 * @param focus the unit code of a commune that has half of the communes' business, or null for none
 */
public record Story(
        Instant from,
        Instant to,
        int dossiers,
        long seed,
        Shares shares,
        int papers,
        int digitised,
        int signed,
        @Nullable String focus) {

    /** Whether the papers of the dossier go through the door of digitisation. */
    boolean digitises(Plan plan) {
        return !plan.procedure().isOnTheSpot() && Math.floorMod(plan.number() * 53, 100) < digitised;
    }

    /** Whether what comes of the dossier is signed and sealed electronically. */
    boolean signs(Plan plan) {
        return SigningPlan.AGENCIES.contains(plan.handlingUnit()) && Math.floorMod(plan.number() * 29, 100) < signed;
    }

    /** Whether somebody who comes to one of the desks has an electronic copy certified while there: one in eight does. */
    boolean certifies(Plan plan) {
        return signed > 0
                && plan.channel() == Channel.COUNTER
                && plan.number() % 8 == 0
                && SigningPlan.AGENCIES.stream()
                        .anyMatch(agency -> plan.receivingUnit().value().startsWith(agency.value() + "."));
    }
}
