package vn.motcua.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.motcua.demo.province.SigningPlan;
import vn.motcua.results.Batch;
import vn.motcua.results.RegisteredResult;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** What is done at the end of a day for all that has gathered: the post fetches, heads sign, clerks number and seal. */
final class Evenings {

    private static final Duration LAST_DAY = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int HEAD = 0;
    private static final int DEPUTY = 1;

    private final Story story;
    private final ResultDoors doors;
    private final Roster roster;
    private final Envelopes envelopes;
    private final ElectronicCopies copies;
    private final IssuedResults issued;
    private final Evening evening = new Evening();

    Evenings(
            Story story,
            ResultDoors doors,
            Roster roster,
            Envelopes envelopes,
            ElectronicCopies copies,
            IssuedResults issued) {
        this.story = story;
        this.doors = doors;
        this.roster = roster;
        this.envelopes = envelopes;
        this.copies = copies;
        this.issued = issued;
    }

    /** Of every key of the demonstration. */
    static char[] secret() {
        return SigningPlan.PASSWORD.toCharArray();
    }

    /** Does the evening's work, once a day; on the last day of the story it is left to whoever looks at it. */
    void pass(Instant now) {
        if (now.isAfter(story.to().minus(LAST_DAY)) || evening.begins(now).isEmpty()) {
            return;
        }
        envelopes.fetch();
        for (var agency : SigningPlan.AGENCIES) {
            if (story.signed() > 0) {
                copies.certify(agency, roster.somebody(agency, Role.AGENCY_HEAD, DEPUTY));
                signAndIssue(agency, now);
            }
        }
    }

    private void signAndIssue(UnitCode agency, Instant now) {
        if (Signing.isChairmanAway(story, agency, now)) {
            return;
        }
        var head = roster.somebody(agency, Role.AGENCY_HEAD, HEAD);
        var drafts = shown(doors.signing().waiting(head), files -> files.draft().sha256());
        if (!drafts.isEmpty()) {
            var key = doors.signing().keysOf(head).getFirst();
            var batch = doors.signing().begin(drafts, key.id(), secret(), head).orThrow();
            await(() -> doors.signing().batch(batch.id(), head));
        }
        issue(roster.somebody(agency, Role.RECORDS_CLERK, HEAD));
    }

    private void issue(Actor.Staff clerk) {
        var signed =
                shown(doors.issuing().waiting(clerk), files -> files.latest().sha256());
        if (!signed.isEmpty()) {
            var batch = doors.issuing().begin(signed, clerk).orThrow();
            await(() -> doors.issuing().batch(batch.id(), clerk));
            signed.keySet().forEach(issued::add);
        }
    }

    private static Map<ResultId, String> shown(
            List<RegisteredResult> waiting, Function<RegisteredResult.Files, String> hash) {
        return waiting.stream().collect(Collectors.toMap(RegisteredResult::id, each -> hash.apply(each.files())));
    }

    /** A batch runs in the background; the story stands still meanwhile. */
    private static void await(Supplier<Optional<Batch>> batch) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (batch.get().orElseThrow().isRunning()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a batch does not come to its end");
            }
            Waiting.aMoment();
        }
    }
}
