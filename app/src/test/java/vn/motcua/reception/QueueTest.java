package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.reception.store.TicketStore;
import vn.motcua.reception.wiring.EndOfDay;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class QueueTest {

    @Autowired
    Tickets tickets;

    @Autowired
    TicketStore store;

    @Autowired
    DeskQueue queue;

    @Autowired
    WaitingRooms rooms;

    @Autowired
    EndOfDay endOfDay;

    @Autowired
    Centre centres;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private UnitCode centre = new UnitCode("T1");

    @BeforeEach
    void aCentreOfOnesOwn() {
        clock.moveTo("2026-03-02T08:00");
        centre = centres.opened();
    }

    @Test
    void whoeverReadsTheTableCannotFollowANumber() {
        var issued = issue("A", null);

        assertThat(database.sql("select t::text from reception.ticket t where id = :id")
                        .param("id", issued.ticket().id())
                        .query(String.class)
                        .single())
                .contains(HexFormat.of().formatHex(issued.token().hash()))
                .doesNotContain(issued.token().value());
        assertThat(issued.toString()).doesNotContain(issued.token().value());
    }

    @Test
    void numbersCountFromOneInEachGroupAndEachDay() {
        assertThat(List.of(take("A").number(), take("A").number(), take("B").number()))
                .containsExactly("A001", "A002", "B001");
        clock.moveTo("2026-03-03T08:00");
        assertThat(take("A").number()).isEqualTo("A001");
    }

    @Test
    void manyWhoTakeNumbersAtOnceGetThemWithoutGaps() throws Exception {
        var numbers = atOnce(IntStream.range(0, 60)
                .<Callable<String>>mapToObj(i -> () -> take("A").number())
                .toList());

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 60)
                        .mapToObj("A%03d"::formatted)
                        .toList());
    }

    @Test
    void twoDesksThatCallAtOnceNeverCallTheSame() throws Exception {
        IntStream.range(0, 40).forEach(i -> take("A"));
        var desks = IntStream.rangeClosed(1, 4)
                .mapToObj(desk -> centres.officer(centre, String.valueOf(desk), "A"))
                .toList();

        var called = atOnce(desks.stream()
                .<Callable<List<String>>>map(officer -> () -> IntStream.range(0, 10)
                        .mapToObj(i -> next(officer).number())
                        .toList())
                .toList());

        assertThat(called.stream().flatMap(List::stream)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aKeyPressedTwiceCallsOnce() throws Exception {
        take("A");
        var second = take("A");
        var officer = centres.officer(centre, "1", "A");
        var first = next(officer);
        var seen = Optional.of(first.id());

        Callable<UUID> key =
                () -> queue.next(seen, officer).orThrow().orElseThrow().id();

        assertThat(atOnce(List.of(key, key))).containsOnly(second.id());
        assertThat(state(first)).isEqualTo(TicketState.DONE);
        assertThat(state(second)).isEqualTo(TicketState.CALLED);
    }

    @Test
    void aDeskCallsOnlyForItsGroupsAndPriorityFirst() {
        take("A");
        take("B");
        var elderly = take("B", "elderly");
        var officer = centres.officer(centre, "2", "B");

        assertThat(next(officer)).returns(elderly.id(), Ticket::id).returns("2", Ticket::desk);
        assertThat(next(officer).number()).isEqualTo("B001");
        assertThat(queue.next(current(officer), officer).orThrow()).isEmpty();
    }

    @Test
    void afterTwoWithPriorityAnOrdinaryNumberIsCalled() {
        var ordinary = take("A");
        IntStream.range(0, 4).forEach(i -> take("A", "pregnant"));
        var officer = centres.officer(centre, "1", "A");

        next(officer);
        next(officer);

        assertThat(next(officer).id()).isEqualTo(ordinary.id());
    }

    @Test
    void whoIsSentToAnotherGroupKeepsTheirPlace() {
        var lost = take("A");
        clock.advance(Duration.ofMinutes(5));
        take("B");
        var civil = centres.officer(centre, "1", "A");
        var land = centres.officer(centre, "2", "B");

        queue.transfer(next(civil).id(), centres.group(centre, "B"), civil).orThrow();

        assertThat(next(land)).returns(lost.id(), Ticket::id).returns("A001", Ticket::number);
    }

    @Test
    void whoWasSentFromAnotherGroupCountsAsTheOrdinaryNumberThatTheyAre() {
        var lost = take("A");
        var civil = centres.officer(centre, "1", "A");
        queue.transfer(next(civil).id(), centres.group(centre, "B"), civil).orThrow();
        take("B");
        IntStream.range(0, 3).forEach(i -> take("B", "elderly"));
        var land = centres.officer(centre, "2", "B");
        next(land);
        clock.advance(Duration.ofSeconds(1));
        next(land);
        clock.advance(Duration.ofSeconds(1));
        assertThat(next(land).id()).isEqualTo(lost.id());
        clock.advance(Duration.ofSeconds(1));

        assertThat(next(land).priority()).as("two in a row begin anew").isEqualTo("elderly");
    }

    @Test
    void whoDidNotComeIsCalledBackWhenTheyStandThere() {
        var ticket = take("A");
        var officer = centres.officer(centre, "1", "A");
        queue.callAgain(next(officer).id(), officer).orThrow();
        queue.noShow(ticket.id(), officer).orThrow();
        assertThat(state(ticket)).isEqualTo(TicketState.NO_SHOW);

        assertThat(queue.callBack(ticket.id(), officer).orThrow())
                .returns(TicketState.CALLED, Ticket::state)
                .returns(3, Ticket::calls);
    }

    @Test
    void nobodyActsOnATicketOfAnotherDesk() {
        take("A");
        var mine = next(centres.officer(centre, "1", "A"));
        var other = centres.officer(centre, "2", "A");

        assertThat(List.of(
                        queue.noShow(mine.id(), other),
                        queue.callAgain(mine.id(), other),
                        queue.finish(mine.id(), other),
                        queue.callBack(mine.id(), other)))
                .allSatisfy(outcome -> assertThat(refusal(outcome)).isEqualTo(ReceptionRefusal.NOT_AT_THIS_DESK));
    }

    @Test
    void aDeskHasOneOfficerUntilSomebodyTakesOver() {
        var first = centres.officer(centre, "1", "A");
        var place = queue.placeOf(first).orElseThrow();
        var second = SignedIn.staff(first.role(), centre.value());

        assertThat(refusal(queue.sit(place, false, second))).isEqualTo(ReceptionRefusal.DESK_TAKEN);
        queue.sit(place, true, second).orThrow();
        assertThat(queue.placeOf(first)).isEmpty();
        assertThat(refusal(queue.next(Optional.empty(), first))).isEqualTo(ReceptionRefusal.NOT_AT_A_DESK);
    }

    @Test
    void theExpectedWaitIsSaidOnceEnoughPeopleWereServed() {
        IntStream.range(0, 7).forEach(i -> take("A"));
        var officer = centres.officer(centre, "1", "A");
        var last = issue("A", null).token();
        assertThat(tickets.standing(last).orElseThrow())
                .returns(7, Standing::before)
                .returns(Optional.empty(), Standing::expected);

        for (int i = 0; i < 6; i++) {
            next(officer);
            clock.advance(Duration.ofMinutes(4));
        }

        assertThat(tickets.standing(last).orElseThrow())
                .returns(1, Standing::before)
                .returns(Optional.of(Duration.ofMinutes(10)), Standing::expected);
    }

    @Test
    void theBoardCountsWhoWaitsForEachGroup() {
        take("A");
        take("A");
        next(centres.officer(centre, "1", "A"));

        assertThat(rooms.board(centre).lines())
                .extracting(line -> line.group().letter() + line.waiting())
                .containsExactly("A1", "B0");
    }

    @Test
    void whatIsOpenAtTheEndOfTheDayIsClosed() {
        var waiting = take("A");
        take("A");
        var officer = centres.officer(centre, "1", "A");
        clock.moveTo("2026-03-03T00:05");

        assertThat(endOfDay.close()).isGreaterThanOrEqualTo(2);

        assertThat(state(waiting)).isEqualTo(TicketState.CLOSED);
        assertThat(queue.placeOf(officer)).as("nobody sits there the next day").isEmpty();
        assertThat(endOfDay.close()).isZero();
    }

    @Test
    void theHeadOfTheCentreSeesHowLongPeopleWaited() {
        take("A");
        take("A");
        var officer = centres.officer(centre, "1", "A");
        clock.advance(Duration.ofMinutes(10));
        queue.arrived(next(officer).id(), officer).orThrow();
        clock.advance(Duration.ofMinutes(5));
        queue.noShow(next(officer).id(), officer).orThrow();

        var day = LocalDate.of(2026, 3, 2);
        assertThat(rooms.hours(centre, day, day)).singleElement().satisfies(hour -> {
            assertThat(hour.counts()).isEqualTo(new QueueHour.Counts(2, 1, 1, 0));
            assertThat(hour.hour()).isEqualTo(8);
            assertThat(hour.longest())
                    .isBetween(Duration.ofMinutes(15), Duration.ofMinutes(15).plusSeconds(2));
            assertThat(hour.service()).isEqualTo(Duration.ofMinutes(5));
        });
    }

    @Test
    void groupsAndPriorityOfOthersAreRefused() {
        var other = centres.group(centres.opened(), "A");

        assertThat(refusal(tickets.issue(new NewTicket(centre, other, null, TicketOrigin.KIOSK))))
                .isEqualTo(ReceptionRefusal.UNKNOWN_GROUP);
        assertThat(refusal(tickets.issue(new NewTicket(
                        centre, centres.group(centre, "A"), "friend-of-the-chairman", TicketOrigin.KIOSK))))
                .isEqualTo(ReceptionRefusal.UNKNOWN_PRIORITY);
        assertThat(take("A").number()).as("a refusal costs no number").isEqualTo("A001");
    }

    @Test
    void whatComesOutOfATicketIsRemembered() {
        take("A");
        var officer = centres.officer(centre, "1", "A");
        var ticket = next(officer);

        queue.attach(new DossierCode("T1.61.TT-260302-0001"), officer);
        queue.attach(new DossierCode("T1.61.TT-260302-0001"), officer);

        assertThat(database.sql("select dossier from reception.ticket_dossier where ticket = :ticket")
                        .param("ticket", ticket.id())
                        .query(String.class)
                        .list())
                .containsExactly("T1.61.TT-260302-0001");
    }

    private Ticket take(String letter) {
        return take(letter, null);
    }

    /** Nobody comes in the same second as somebody else. */
    private Ticket take(String letter, @Nullable String priority) {
        return issue(letter, priority).ticket();
    }

    private Tickets.Issued issue(String letter, @Nullable String priority) {
        clock.advance(Duration.ofSeconds(1));
        return tickets.issue(new NewTicket(centre, centres.group(centre, letter), priority, TicketOrigin.KIOSK))
                .orThrow();
    }

    private Ticket next(Actor.Staff officer) {
        return queue.next(current(officer), officer).orThrow().orElseThrow();
    }

    private Optional<UUID> current(Actor.Staff officer) {
        return queue.placeOf(officer).flatMap(queue::current).map(Ticket::id);
    }

    private TicketState state(Ticket ticket) {
        return store.find(ticket.id()).orElseThrow().state();
    }

    private static ReceptionRefusal refusal(Outcome<?, ReceptionRefusal> outcome) {
        return ((Outcome.Refused<?, ReceptionRefusal>) outcome).refusal();
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(acts)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
