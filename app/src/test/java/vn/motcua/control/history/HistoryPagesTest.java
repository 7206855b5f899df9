package vn.motcua.control.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class HistoryPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Commune commune;

    @Autowired
    JdbcClient database;

    @Test
    void anAuditorHasTheHistoryCheckedAndReadsTheOutcome() throws InterruptedException {
        commune.received();
        var begun = pages.post()
                .uri("/control/history/checks")
                .with(SignedIn.as(Role.AUDITOR, "T1"))
                .with(csrf())
                .exchange();
        var run = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());

        var page = read(run);
        for (int patience = 0; page.contains("Đang kiểm chứng") && patience < 600; patience++) {
            Thread.sleep(100);
            page = read(run);
        }

        assertThat(page).contains("Nguyên vẹn", "Số hồ sơ đã kiểm").doesNotContain("hx-trigger", "control.history");
        assertThat(read("/control/history")).contains(run, "Nguyên vẹn");
    }

    @Test
    void eachDifferenceIsNamed() {
        var run = UUID.randomUUID();
        var dossier = commune.received();
        database.sql("""
                        insert into dossier.history_check (id, started_at, started_by, account, ended_at, state)
                        values (:id, now(), 'An', :id, now(), 'CHANGED')
                        """).param("id", run).update();
        database.sql("""
                        insert into dossier.history_check_fault values
                            (:id, 0, 'ROW_DIFFERS', :dossier, 'owner_name'), (:id, 1, 'BROKEN_SEAL', null, 'seal 7')
                        """)
                .param("id", run)
                .param("dossier", dossier.id().value())
                .update();

        assertThat(read("/control/history/checks/" + run))
                .contains(
                        "Bị thay đổi", "2 điểm sai khác", dossier.code().value(), "owner_name", "niêm phong", "seal 7");
    }

    @Test
    void aCheckThatNeverWasIsNotFound() {
        assertThat(pages.get()
                        .uri("/control/history/checks/" + UUID.randomUUID())
                        .with(SignedIn.as(Role.AUDITOR, "T1")))
                .hasStatus(404);
    }

    private String read(String path) {
        var answer = pages.get().uri(path).with(SignedIn.as(Role.AUDITOR, "T1")).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
