package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.HistoryCheckRun.State;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class HistoryChecksTest {

    private static final Actor.Staff AUDITOR = SignedIn.staff(Role.AUDITOR, "T1");

    @Autowired
    HistoryChecks checks;

    @Autowired
    Commune commune;

    @Autowired
    JdbcClient database;

    @Test
    void aCheckRunsInTheBackgroundAndStaysOnRecord() throws InterruptedException {
        commune.received();

        var run = ended(checks.begin(AUDITOR));

        assertThat(run.state()).isEqualTo(State.PROVEN);
        assertThat(run.dossiers()).isPositive();
        assertThat(run.events()).isGreaterThanOrEqualTo(run.dossiers());
        assertThat(run.startedBy()).isEqualTo(AUDITOR.displayName());
        assertThat(checks.latest()).extracting(HistoryCheckRun::id).contains(run.id());
    }

    @Test
    void whatWasChangedBehindTheApplicationIsNamedByTheCodeOfTheDossier() throws InterruptedException {
        var dossier = commune.received();
        rename(dossier, "Người Khác");
        try {
            var run = ended(checks.begin(AUDITOR));

            assertThat(run.state()).isEqualTo(State.CHANGED);
            assertThat(run.findings())
                    .filteredOn(finding -> dossier.code().value().equals(finding.code()))
                    .extracting(finding -> finding.fault().kind())
                    .containsExactly(HistoryFault.Kind.ROW_DIFFERS);
        } finally {
            rename(dossier, dossier.filing().parties().owner().name());
        }
    }

    @Test
    void aCheckThatFellSilentIsBrokenOffAndAnotherMayBegin() throws InterruptedException {
        var silent = UUID.randomUUID();
        database.sql("""
                        insert into dossier.history_check (id, started_at, started_by, account, alive_at, state)
                        values (:id, now(), 'An', :id, now() - interval '1 hour', 'RUNNING')
                        """).param("id", silent).update();
        assertThat(checks.find(silent)).get().extracting(HistoryCheckRun::state).isEqualTo(State.BROKEN_OFF);

        assertThat(ended(checks.begin(AUDITOR)).id()).isNotEqualTo(silent);
    }

    private HistoryCheckRun ended(UUID id) throws InterruptedException {
        for (int patience = 0; patience < 600; patience++) {
            var run = checks.find(id).orElseThrow();
            if (run.state() != State.RUNNING) {
                return run;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("still running");
    }

    private void rename(Dossier dossier, String name) {
        database.sql("update dossier.dossier set owner_name = :name where id = :id")
                .param("name", name)
                .param("id", dossier.id().value())
                .update();
    }
}
