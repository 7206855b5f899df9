package vn.motcua.notification.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.MovableClock.instant;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.notification.Budget;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier;
import vn.motcua.notification.spi.MessageCarrier.Answer;
import vn.motcua.notification.spi.Report;
import vn.motcua.notification.spi.Reports;
import vn.motcua.notification.store.BudgetRows;
import vn.motcua.notification.store.CarrierRows;
import vn.motcua.notification.store.NewMessage;
import vn.motcua.notification.store.Outbox;
import vn.motcua.notification.store.ReportRows;
import vn.motcua.shared.Money;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class SendingTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    @Autowired
    Outbox outbox;

    @Autowired
    BudgetRows budgets;

    @Autowired
    ReportRows reports;

    @Autowired
    CarrierRows carriers;

    @Autowired
    Reports desk;

    @Autowired
    Surroundings surroundings;

    @Autowired
    MessageSweep sweep;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final Carrier carrier = new Carrier();

    /** Remembers what it was given, and answers as it is told. */
    private static final class Carrier implements MessageCarrier {

        private final List<Letter> given = new CopyOnWriteArrayList<>();
        private final Set<MessageId> seen = ConcurrentHashMap.newKeySet();
        private boolean knowsRepetitions = true;
        private Function<Letter, Answer> answers = letter -> new Answer.Taken("ref-" + letter.id());

        @Override
        public MessageChannel channel() {
            return MessageChannel.SMS;
        }

        @Override
        public boolean knowsRepetitions() {
            return knowsRepetitions;
        }

        @Override
        public Answer send(Letter letter) {
            given.add(letter);
            seen.add(letter.id());
            return answers.apply(letter);
        }
    }

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        database.sql("delete from notification.message where channel <> 'IN_PAGE'")
                .update();
        database.sql("delete from notification.budget").update();
        database.sql("delete from notification.spending").update();
    }

    @Test
    void aMessageGoesOnceAndItsReportComesHome() {
        var id = waiting(false);

        node().round();
        node().round();
        assertThat(state(id)).isEqualTo("SENT null");
        desk.take(report(id, Report.Outcome.DELIVERED));

        assertThat(state(id)).isEqualTo("DELIVERED null");
        assertThat(carrier.given).hasSize(1);
    }

    @Test
    void aReportThatComesBeforeTheAnswerIsNotLost() {
        var id = waiting(false);
        carrier.answers = letter -> {
            desk.take(report(letter.id(), Report.Outcome.DELIVERED));
            return new Answer.Taken("ref-" + letter.id());
        };

        node().round();

        assertThat(state(id)).isEqualTo("DELIVERED null");
    }

    @Test
    void reportsMayComeTwiceInAnyOrderAndOfNothing() {
        var id = waiting(false);
        node().round();

        desk.take(report(id, Report.Outcome.NOT_DELIVERED));
        assertThat(state(id)).isEqualTo("FAILED NOT_DELIVERED");
        desk.take(report(id, Report.Outcome.DELIVERED));
        desk.take(report(id, Report.Outcome.DELIVERED));
        desk.take(report(id, Report.Outcome.NOT_DELIVERED));
        desk.take(report(MessageId.next(), Report.Outcome.DELIVERED));

        assertThat(state(id)).isEqualTo("DELIVERED null");
    }

    @Test
    void aCarrierThatDoesNotAnswerIsTriedAgainLaterAndGivenUpAfterTwoDays() {
        var id = waiting(true);
        carrier.answers = _ -> new Answer.Away("503");

        node().round();
        node().round();
        assertThat(carrier.given).hasSize(1);
        assertThat(state(id)).isEqualTo("WAITING null");

        clock.advance(Duration.ofSeconds(37));
        node().round();
        assertThat(carrier.given).hasSize(2);

        clock.moveTo("2026-01-07T08:30");
        node().round();
        assertThat(state(id)).isEqualTo("FAILED GAVE_UP");
    }

    @Test
    void whatTheCarrierRefusesIsNotTriedAgainAndCostsNothing() {
        budgets.keep(new Budget(MessageChannel.SMS, JANUARY, new Money(10_000), new Money(500)), clock.instant(), "x");
        var id = waiting(true);
        carrier.answers = _ -> new Answer.Refused("UNKNOWN_NUMBER");

        node().round();
        clock.advance(Duration.ofHours(2));
        node().round();

        assertThat(carrier.given).hasSize(1);
        assertThat(state(id)).isEqualTo("FAILED REFUSED_BY_CARRIER");
        assertThat(budgets.spent(MessageChannel.SMS, JANUARY)).isEqualTo(Money.ZERO);
    }

    @Test
    void anothersDeathBetweenTheYesAndTheNoteCostsNoSecondMessage() {
        var id = waiting(false);
        outbox.claim(MessageChannel.SMS).orElseThrow();
        carrier.seen.add(id);

        node().round();
        assertThat(carrier.given).as("while the claim holds").isEmpty();
        clock.advance(Outbox.CLAIM);
        node().round();

        assertThat(carrier.given).extracting(Letter::id).as("the same key").containsExactly(id);
        assertThat(carrier.seen).hasSize(1);
        assertThat(state(id)).isEqualTo("SENT null");
    }

    @Test
    void aCarrierWithoutMemoryIsAskedAgainOnlyForWhatTheLawDemands() {
        carrier.knowsRepetitions = false;
        var demanded = waiting(true);
        var other = waiting(false);
        outbox.claim(MessageChannel.SMS).orElseThrow();
        outbox.claim(MessageChannel.SMS).orElseThrow();
        clock.advance(Outbox.CLAIM);

        node().round();

        assertThat(carrier.given).extracting(Letter::id).containsExactly(demanded);
        assertThat(state(other)).isEqualTo("FAILED UNCERTAIN");
    }

    @Test
    void twoNodesAtOnceSendEachMessageOnce() throws InterruptedException {
        for (int message = 0; message < 60; message++) {
            waiting(false);
        }

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.submit(() -> node().round());
            threads.submit(() -> node().round());
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(carrier.given).hasSize(60).extracting(Letter::id).doesNotHaveDuplicates();
    }

    @Test
    void whatWaitedForTheNightOrWasLateInTheEveningGoesInTheMorning() {
        var id = waiting(true);
        clock.moveTo("2026-01-05T21:00");

        node().round();
        clock.moveTo("2026-01-06T06:59");
        node().round();
        assertThat(carrier.given).isEmpty();
        clock.moveTo("2026-01-06T07:00");
        node().round();

        assertThat(state(id)).isEqualTo("SENT null");
        assertThat(attempts(id)).isEqualTo(1);
    }

    @Test
    void whatHelpsNobodyAnyMoreWhenACarrierAnswersAgainIsNotSent() {
        budgets.keep(new Budget(MessageChannel.SMS, JANUARY, new Money(10_000), new Money(500)), clock.instant(), "x");
        var id = waiting(false, instant("2026-01-05T09:00"));
        carrier.answers = _ -> new Answer.Away("503");
        node().round();

        carrier.answers = letter -> new Answer.Taken("ref-" + letter.id());
        clock.moveTo("2026-01-05T09:00");
        node().round();

        assertThat(state(id)).isEqualTo("HELD_BACK OVERTAKEN");
        assertThat(carrier.given).hasSize(1);
        assertThat(budgets.spent(MessageChannel.SMS, JANUARY)).isEqualTo(Money.ZERO);
    }

    @Test
    void whatTheNightWouldBringTooLateIsNotKeptForTheMorning() {
        clock.moveTo("2026-01-05T22:00");
        var late = waiting(false, instant("2026-01-06T07:00"));
        var inTime = waiting(false, instant("2026-01-06T07:01"));

        node().round();

        assertThat(state(late)).isEqualTo("HELD_BACK OVERTAKEN");
        assertThat(state(inTime)).isEqualTo("WAITING null");
    }

    @Test
    void theMonthsMoneyIsSpentToTheLastDongAndNotBeyond() {
        budgets.keep(new Budget(MessageChannel.SMS, JANUARY, new Money(1_500), new Money(500)), clock.instant(), "x");
        for (int message = 0; message < 8; message++) {
            waiting(false);
        }

        node().round();

        assertThat(carrier.given).hasSize(3);
        assertThat(budgets.spent(MessageChannel.SMS, JANUARY)).isEqualTo(new Money(1_500));
        assertThat(count("HELD_BACK")).isEqualTo(5);
        var demanded = waiting(true);
        node().round();
        assertThat(state(demanded)).as("no budget stops what the law demands").isEqualTo("SENT null");
        clock.moveTo("2026-02-02T08:00");
        waiting(false);
        node().round();
        assertThat(carrier.given).as("a new month").hasSize(5);
    }

    @Test
    void messagesAreErasedAfterTwoYears() {
        clock.moveTo("2001-01-05T08:00");
        waiting(true);
        clock.moveTo("2003-01-05T08:00");
        sweep.clearAway();
        assertThat(count("WAITING")).isOne();
        clock.moveTo("2003-01-05T08:01");
        sweep.clearAway();

        assertThat(count("WAITING")).isZero();
    }

    private Sending node() {
        var beans = new StaticListableBeanFactory(Map.of("carrier", carrier));
        var channels = new OpenChannels(beans.getBeanProvider(MessageCarrier.class), carriers);
        var settings = new MessageSettings(
                new MessageSettings.Quiet(LocalTime.of(21, 0), LocalTime.of(7, 0), LocalTime.of(8, 0)),
                4,
                3,
                Period.ofYears(2));
        return new Sending(channels, outbox, budgets, reports, surroundings, settings);
    }

    private MessageId waiting(boolean mandatory) {
        return waiting(mandatory, null);
    }

    private MessageId waiting(boolean mandatory, @Nullable Instant endsAt) {
        var id = MessageId.next();
        outbox.write(new NewMessage(
                id,
                UUID.randomUUID(),
                "T1.61.TT-260105-0001",
                1,
                "OWNER",
                "",
                MessageKind.RECEIVED,
                mandatory,
                MessageChannel.SMS,
                MessageLanguage.VI,
                "84905111222",
                new NewMessage.Text(null, "", "", "Ho so da tiep nhan", Map.of(), 1),
                MessageState.WAITING,
                null,
                clock.instant(),
                endsAt));
        return id;
    }

    private Report report(MessageId id, Report.Outcome outcome) {
        return new Report(MessageChannel.SMS, "ref-" + id, outcome, "", instant("2026-01-05T08:00:10"));
    }

    private String state(MessageId id) {
        return database.sql(
                        "select state || ' ' || coalesce(stop_reason, 'null') from notification.message where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private int attempts(MessageId id) {
        return database.sql("select attempts from notification.message where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private long count(String state) {
        return database.sql("select count(*) from notification.message where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }
}
