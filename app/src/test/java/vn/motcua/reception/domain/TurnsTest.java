package vn.motcua.reception.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void afterTwoWithPrioritySomebodyWithoutIsCalled() {
        var waiting = List.of(ordinary(0), ordinary(1), priority(2), priority(3), priority(4));

        assertThat(Turns.order(waiting, 0, EIGHT).stream().map(Waiting::priority))
                .containsExactly(true, true, false, true, false);
    }

    @Test
    void amongEqualsTheOneWhoCameFirstIsFirst() {
        var first = ordinary(0);
        var second = ordinary(1);

        assertThat(Turns.next(List.of(second, first), 0, EIGHT)).contains(first);
        assertThat(Turns.next(List.of(), 0, EIGHT)).isEmpty();
    }

    @Test
    void anAppointmentIsPreferredFromItsBeginningAndNotBefore() {
        var slot = EIGHT.plus(Duration.ofMinutes(30));
        var early = new Waiting(UUID.randomUUID(), EIGHT, false, slot);
        var other = ordinary(-10);

        assertThat(Turns.next(List.of(early, other), 0, slot.minusSeconds(1))).contains(other);
        assertThat(Turns.next(List.of(early, other), 0, slot)).contains(early);
    }

    @Test
    void whoComesTooLateForTheAppointmentWaitsLikeEveryoneElse() {
        var slot = EIGHT;
        var late = new Waiting(UUID.randomUUID(), slot.plus(Waiting.GRACE).plusSeconds(1), false, slot);
        var justInTime = new Waiting(UUID.randomUUID(), slot.plus(Waiting.GRACE), false, slot);

        assertThat(Turns.isPreferred(late, slot.plus(Duration.ofHours(1)))).isFalse();
        assertThat(Turns.isPreferred(justInTime, slot.plus(Duration.ofHours(1))))
                .isTrue();
    }

    /** However many people with priority keep coming, the one at place k is called within 3k calls of a desk. */
    @Property(tries = 300)
    void nobodyWaitsForEver(
            @ForAll("crowds") List<Waiting> crowd,
            @ForAll @Size(min = 1, max = 200) List<@IntRange(min = 0, max = 3) Integer> newcomers,
            @ForAll @IntRange(min = 0, max = 5) int inARow) {
        var watched = new Waiting(UUID.randomUUID(), EIGHT.plusSeconds(1), false, null);
        var waiting = new ArrayList<>(crowd);
        waiting.add(watched);
        long place = 1 + crowd.stream().filter(each -> !each.priority()).count();
        int row = inARow;
        for (int calls = 1; calls <= 3 * place; calls++) {
            var called = Turns.next(waiting, row, EIGHT).orElseThrow();
            if (called.equals(watched)) {
                return;
            }
            waiting.remove(called);
            row = called.priority() ? row + 1 : 0;
            int more = newcomers.get(calls % newcomers.size());
            for (int i = 0; i < more; i++) {
                waiting.add(priority(calls));
            }
        }
        assertThat(waiting).as("called within three times their place").doesNotContain(watched);
    }

    /** And whoever has priority, at place k of theirs, within 2k calls, however many others keep coming. */
    @Property(tries = 300)
    void priorityIsWorthSomething(
            @ForAll("crowds") List<Waiting> crowd, @ForAll @IntRange(min = 0, max = 5) int inARow) {
        var watched = new Waiting(UUID.randomUUID(), EIGHT.plusSeconds(1), true, null);
        var waiting = new ArrayList<>(crowd);
        waiting.add(watched);
        long place = 1 + crowd.stream().filter(Waiting::priority).count();

        assertThat(Turns.order(waiting, inARow, EIGHT).indexOf(watched)).isLessThan((int) (2 * place));
    }

    @Property
    void everyoneIsCalledOnce(@ForAll("crowds") List<Waiting> crowd, @ForAll @IntRange(min = 0, max = 5) int inARow) {
        assertThat(Turns.order(crowd, inARow, EIGHT)).containsExactlyInAnyOrderElementsOf(crowd);
    }

    @Provide
    Arbitrary<List<Waiting>> crowds() {
        return Arbitraries.of(true, false)
                .list()
                .ofMaxSize(30)
                .map(flags -> flags.stream()
                        .map(flag -> new Waiting(UUID.randomUUID(), EIGHT, flag, null))
                        .toList());
    }

    private static Waiting ordinary(int minutes) {
        return new Waiting(UUID.randomUUID(), EIGHT.plus(Duration.ofMinutes(minutes)), false, null);
    }

    private static Waiting priority(int minutes) {
        return new Waiting(UUID.randomUUID(), EIGHT.plus(Duration.ofMinutes(minutes)), true, null);
    }
}
