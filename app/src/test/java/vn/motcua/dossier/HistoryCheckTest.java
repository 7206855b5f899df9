package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

/** Each test changes one thing behind the application's back, sees it found, and puts it right again. */
@ProductTest
class HistoryCheckTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(400_000);
    private static final Actor SYSTEM = new Actor.System("test");

    @Autowired
    SmallProvince province;

    @Autowired
    Intakes intakes;

    @Autowired
    HistoryCheck check;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private Dossier dossier = DossierMother.filed();

    @BeforeEach
    void aSealedDossier() {
        clock.moveTo("2026-04-06T08:00");
        var procedure = province.found().procedure("7." + SERIAL.incrementAndGet());
        dossier = intakes.receive(Commune.intake(procedure, Channel.COUNTER, Commune.owner()), SYSTEM)
                .orThrow();
        check.seal();
        database.sql("create table if not exists saved_events as select * from dossier.event where false")
                .update();
    }

    @AfterEach
    void everythingIsProvenAgain() {
        database.sql("drop table saved_events").update();
        assertThat(check.verify().faults()).isEmpty();
    }

    @Test
    void whatTheApplicationWroteIsProven() {
        var report = check.verify();
        assertThat(report.isProven()).isTrue();
        assertThat(report.events()).isGreaterThanOrEqualTo(2);
        assertThat(report.seals()).isPositive();
    }

    @Test
    void aChangedEventIsFound() {
        behindTheBack(
                "update dossier.event set payload = replace(payload::text, 'Hoa', 'Hoà')::json where dossier = :id",
                "update dossier.event set payload = replace(payload::text, 'Hoà', 'Hoa')::json where dossier = :id",
                HistoryFault.Kind.BROKEN_CHAIN);
    }

    @Test
    void aRemovedLastEventIsFound() {
        behindTheBack(
                "with gone as (delete from dossier.event where dossier = :id and sequence = 2 returning *)"
                        + " insert into saved_events select * from gone",
                "insert into dossier.event overriding system value select * from saved_events where dossier = :id",
                HistoryFault.Kind.ROW_DIFFERS);
    }

    @Test
    void aDossierThatVanishedWithAllItsEventsIsFoundByTheSeal() {
        database.sql("create table saved_row as select * from dossier.dossier where id = :id")
                .param("id", dossier.id().value())
                .update();
        database.sql("delete from dossier.dossier where id = :id")
                .param("id", dossier.id().value())
                .update();
        behindTheBack(
                "with gone as (delete from dossier.event where dossier = :id returning *)"
                        + " insert into saved_events select * from gone",
                "insert into dossier.event overriding system value select * from saved_events where dossier = :id",
                HistoryFault.Kind.BROKEN_SEAL);
        database.sql("insert into dossier.dossier select * from saved_row").update();
        database.sql("drop table saved_row").update();
    }

    @Test
    void aChangedRowIsFoundWithItsColumn() {
        var id = dossier.id().value();
        database.sql("update dossier.dossier set due_at = due_at + interval '30 days' where id = :id")
                .param("id", id)
                .update();
        assertThat(check.verify().faults())
                .containsExactly(new HistoryFault(HistoryFault.Kind.ROW_DIFFERS, dossier.id(), "due_at"));
        database.sql("update dossier.dossier set due_at = due_at - interval '30 days' where id = :id")
                .param("id", id)
                .update();
    }

    private void behindTheBack(String change, String back, HistoryFault.Kind expected) {
        guarded("disable");
        database.sql(change).param("id", dossier.id().value()).update();
        assertThat(check.verify().faults()).extracting(HistoryFault::kind).contains(expected);
        database.sql(back).param("id", dossier.id().value()).update();
        guarded("enable");
    }

    private void guarded(String how) {
        database.sql("alter table dossier.event " + how + " trigger events_never_change")
                .update();
    }
}
