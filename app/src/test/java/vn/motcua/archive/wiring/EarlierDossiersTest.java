package vn.motcua.archive.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.DossierId;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class EarlierDossiersTest {

    private static final int PORTIONS = 100;

    @Autowired
    private EarlierDossiers earlier;

    @Autowired
    private Commune commune;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Test
    @Transactional
    void whatWasFinishedBeforeTheArchiveIsEnteredInPortions() {
        clock.moveTo("2026-01-05T08:00");
        Dossier finished = commune.act(
                commune.finished(), new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);
        Dossier underWay = commune.received();
        database.sql("delete from archive.holding").update();
        database.sql("update archive.catching_up set last = null, done = false").update();

        for (int portion = 0; !isDone(); portion++) {
            assertThat(portion).isLessThan(PORTIONS);
            earlier.enterSome();
        }

        assertThat(database.sql("select finished_on from archive.holding where dossier = ?")
                        .param(finished.id().value())
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2026, 1, 5));
        assertThat(isEntered(underWay.id())).isFalse();
    }

    private boolean isDone() {
        return database.sql("select done from archive.catching_up")
                .query(Boolean.class)
                .single();
    }

    private boolean isEntered(DossierId dossier) {
        return database.sql("select exists (select from archive.holding where dossier = ?)")
                .param(dossier.value())
                .query(Boolean.class)
                .single();
    }
}
