package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierMother;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.Lives;
import vn.motcua.dossier.OpenTask;
import vn.motcua.process.StepKind;

/** Ten thousand lives at random: whatever is tried, in whatever order, what must always hold holds. */
class RandomLivesTest {

    private static final int LIVES = 10_000;
    private static final int ATTEMPTS = 25;

    private final Map<DossierStatus, Integer> counts = new EnumMap<>(DossierStatus.class);
    private final Map<ActKind, Integer> done = new HashMap<>();

    @Test
    void whatMustAlwaysHoldHoldsAfterEachAct() {
        for (int seed = 0; seed < LIVES; seed++) {
            live(new Random(seed), "seed " + seed);
        }
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(LIVES);
        assertThat(counts.keySet()).as("every status is the end of some life").hasSize(DossierStatus.values().length);
        assertThat(done.keySet()).as("every act was done").hasSize(ActKind.values().length - 1);
    }

    private void live(Random random, String seed) {
        var life = Life.filed();
        move(DossierStatus.SUBMITTED, +1);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            life.at(life.now().plus(Duration.ofMinutes(random.nextInt(3_000))));
            var before = life.dossier();
            var act = anAct(random, before);
            var outcome = life.attempt(act);
            var after = life.dossier();
            if (outcome.isDone()) {
                move(before.status(), -1);
                move(after.status(), +1);
                done.merge(act.kind(), 1, Integer::sum);
                assertThat(Transitions.allows(before.status(), act.kind()))
                        .as(seed)
                        .isTrue();
                assertThat(Lives.leadsTo(before.status(), act.kind())).as(seed).contains(after.status());
                assertThat(after.version()).as(seed).isEqualTo(before.version() + 1);
            } else {
                assertThat(after).as(seed).isEqualTo(before);
            }
            invariants(before, after, life, seed + ", attempt " + attempt + ", " + act.kind());
        }
    }

    private void move(DossierStatus status, int by) {
        counts.merge(status, by, Integer::sum);
    }

    private static void invariants(Dossier before, Dossier after, Life life, String when) {
        var clock = after.clock();
        assertThat(after.finishedAt() != null)
                .as("finished exactly when the clock has ended: %s", when)
                .isEqualTo(after.status().clock() == DossierStatus.Clock.ENDED);
        if (after.status().isFinal()) {
            assertThat(after.work().openTasks()).as(when).isEmpty();
        }
        assertThat(Collections.disjoint(
                        after.work().openTasks().stream().map(OpenTask::step).toList(),
                        after.work().doneSteps()))
                .as("no step is open and done: %s", when)
                .isTrue();
        if (after.status() == DossierStatus.RECEIVED || after.status() == DossierStatus.PROCESSING) {
            assertThat(after.work().openTasks())
                    .as("somebody holds it: %s", when)
                    .isNotEmpty();
        }
        if (clock == null) {
            return;
        }
        if (after.status().clock() == DossierStatus.Clock.RUNNING) {
            assertThat(clock.isPaused()).as(when).isFalse();
        }
        if (after.status().clock() == DossierStatus.Clock.RESTING) {
            assertThat(clock.isPaused()).as(when).isTrue();
            assertThat(clock.remainingMinutes(life.now(), DossierMother.CALENDAR))
                    .as("a rest consumes no time: %s", when)
                    .isEqualTo(clock.pauses().getLast().remainingMinutes());
        }
        if (before.clock() != null) {
            assertThat(clock.dueAt())
                    .as("an appointment never comes nearer: %s", when)
                    .isAfterOrEqualTo(before.clock().dueAt());
        }
    }

    private static Act anAct(Random random, Dossier dossier) {
        var kinds = ActKind.values();
        var possible = Transitions.from(dossier.status());
        var sensible = !possible.isEmpty() && random.nextInt(8) > 0;
        var kind = sensible ? possible.get(random.nextInt(possible.size())) : kinds[random.nextInt(kinds.length)];
        if (ends(kind) && random.nextInt(6) > 0) {
            kind = ActKind.HAND_OVER;
        }
        return dossier.work().openTasks().isEmpty() ? Lives.act(kind, dossier) : onATask(random, kind, dossier);
    }

    private static boolean ends(ActKind kind) {
        return kind == ActKind.STOP || kind == ActKind.WITHDRAW || kind == ActKind.REFUSE_INTAKE;
    }

    /** Often the act that completes a step, so that lives get far. */
    private static Act onATask(Random random, ActKind kind, Dossier dossier) {
        var tasks = dossier.work().openTasks();
        var task = tasks.get(random.nextInt(tasks.size()));
        if (random.nextInt(3) > 0 && dossier.status().clock() == DossierStatus.Clock.RUNNING) {
            return completing(task.kind(), task.id(), dossier);
        }
        return Lives.act(kind, dossier);
    }

    private static Act completing(StepKind kind, UUID task, Dossier dossier) {
        return switch (kind) {
            case OPINION -> new Act.GiveOpinion(task, "Đồng ý", true);
            case APPROVAL -> new Act.Approve(task, "");
            case ISSUE -> new Act.Finish(task, ((Act.Finish) Lives.act(ActKind.FINISH, dossier)).result());
            default -> new Act.HandOver(task, "");
        };
    }
}
