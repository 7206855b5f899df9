package vn.motcua.notification.store;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.Report;

/** What carriers report. A report may come before the carrier's own answer, twice, or after its contrary. */
@Repository
public class ReportRows {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient database;
    private final Clock clock;

    ReportRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void keep(Report report) {
        database.sql("""
                        insert into notification.receipt (channel, reference, outcome, said, at, received_at)
                        values (:channel, :reference, :outcome, :said, :at, :now) on conflict do nothing
                        """)
                .param("channel", report.channel().name())
                .param("reference", report.reference())
                .param("outcome", report.outcome().name())
                .param("said", Outbox.cut(report.said()))
                .param("at", Moments.utc(report.at()))
                .param("now", Moments.utc(clock.instant()))
                .update();
    }

    /**
     * Brings the message of that reference in line with what was reported of it. That it arrived is the last word: a
     * later report of failure is of another attempt of the carrier's.
     */
    public void settle(MessageChannel channel, String reference) {
        database.sql("""
                        with said as (
                            select bool_or(outcome = 'DELIVERED') as arrived,
                                   min(at) filter (where outcome = 'DELIVERED') as arrived_at,
                                   max(said) filter (where outcome = 'NOT_DELIVERED') as complaint
                            from notification.receipt where channel = :channel and reference = :reference)
                        update notification.message m
                        set state = case when arrived then 'DELIVERED' else 'FAILED' end,
                            delivered_at = case when arrived then arrived_at end,
                            stop_reason = case when arrived then null else 'NOT_DELIVERED' end,
                            carrier_said = coalesce(case when arrived then '' else complaint end, '')
                        from said
                        where m.channel = :channel and m.reference = :reference and said.arrived is not null
                            and m.state in ('SENT', 'FAILED')
                        """)
                .param("channel", channel.name())
                .param("reference", reference)
                .update();
    }

    public void clearAway() {
        database.sql("delete from notification.receipt where received_at < ?")
                .param(Moments.utc(clock.instant().minus(KEPT)))
                .update();
    }
}
