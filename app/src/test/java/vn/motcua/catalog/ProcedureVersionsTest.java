package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.catalog.ProcedureMother.NEW_YEAR;
import static vn.motcua.catalog.ProcedureMother.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.ProductTest;

@ProductTest
class ProcedureVersionsTest {

    private static final Actor OFFICER = new Actor.System("test");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    Procedures procedures;

    @Autowired
    JdbcClient database;

    @Test
    void aPublishedVersionIsReadAsItWasWritten() {
        var code = new ProcedureCode("9.100001");
        var published = procedures
                .publish(publishing(code, "Thử một", NEW_YEAR, null), OFFICER)
                .orThrow();

        assertThat(procedures.version(published.id())).contains(published);
        assertThat(procedures.inForce(code, NEW_YEAR)).contains(published);
        assertThat(procedures.inForce(code, NEW_YEAR.minusDays(1))).isEmpty();
    }

    @Test
    void aNewVersionTakesOverOnItsFirstDay() {
        var code = new ProcedureCode("9.100002");
        var old = procedures
                .publish(publishing(code, "Cũ", NEW_YEAR, null), OFFICER)
                .orThrow();
        var young = procedures
                .publish(publishing(code, "Mới", JULY, old.id()), OFFICER)
                .orThrow();

        assertThat(procedures.inForce(code, JULY.minusDays(1)))
                .map(ProcedureVersion::id)
                .contains(old.id());
        assertThat(procedures.inForce(code, JULY)).contains(young);
        assertThat(procedures.history(code))
                .extracting(line -> line.version().name())
                .containsExactly("Mới", "Cũ");
    }

    @Test
    void aProcedureAbolishedYesterdayIsNotInForceTodayButItsVersionIsReadable() {
        var code = new ProcedureCode("9.100003");
        var today = JULY;
        var version = procedures
                .publish(publishing(code, "Sắp bãi bỏ", NEW_YEAR, null), OFFICER)
                .orThrow();
        var decision = new PublicationDecision("999/QĐ-UBND", today.minusDays(3));

        procedures
                .abolish(new AbolishProcedure(code, decision, today.minusDays(1)), OFFICER)
                .orThrow();

        assertThat(procedures.inForce(code, today)).isEmpty();
        assertThat(procedures.inForce(code, today.minusDays(2))).isPresent();
        assertThat(procedures.version(version.id())).map(ProcedureVersion::name).contains("Sắp bãi bỏ");
        assertThat(procedures.history(code).getFirst().abolition()).isEqualTo(decision);
        assertThat(procedures.search(ProcedureQuery.of("9.100003", today)).hits())
                .isEmpty();
        assertThat(procedures
                        .search(ProcedureQuery.of("9.100003", today.minusDays(2)))
                        .hits())
                .hasSize(1);
    }

    @Test
    void abolishingTwiceIsRefused() {
        var code = new ProcedureCode("9.100004");
        procedures.publish(publishing(code, "Bãi bỏ", NEW_YEAR, null), OFFICER).orThrow();
        var command = new AbolishProcedure(code, ProcedureMother.decision(), JULY);
        procedures.abolish(command, OFFICER).orThrow();

        assertThat(procedures.abolish(command, OFFICER)).isEqualTo(Outcome.refused(new CannotAbolish.NotInForce(code)));
    }

    @Test
    void aProcedureCannotEndBeforeItBegins() {
        var code = new ProcedureCode("9.100005");
        procedures.publish(publishing(code, "Tương lai", JULY, null), OFFICER).orThrow();

        assertThat(procedures.abolish(new AbolishProcedure(code, ProcedureMother.decision(), JULY), OFFICER))
                .isEqualTo(Outcome.refused(new CannotAbolish.BeginsLater(JULY)));
    }

    @Test
    void anErrorIsPutRightByAVersionOfTheSameDayAndStaysReadable() {
        var code = new ProcedureCode("9.100006");
        var wrong = procedures
                .publish(publishing(code, "Sai", NEW_YEAR, null), OFFICER)
                .orThrow();
        var right = procedures
                .publish(publishing(code, "Đúng", NEW_YEAR, wrong.id()), OFFICER)
                .orThrow();

        assertThat(procedures.inForce(code, NEW_YEAR)).contains(right);
        assertThat(procedures.version(wrong.id())).isPresent();
        assertThat(procedures.search(ProcedureQuery.of("9.100006", NEW_YEAR)).hits())
                .extracting(hit -> hit.name().vi())
                .containsExactly("Đúng");
    }

    @Test
    void theDatabaseItselfRefusesVersionsThatOverlap() {
        var code = new ProcedureCode("9.100007");
        procedures.publish(publishing(code, "Một", NEW_YEAR, null), OFFICER).orThrow();
        var copy = """
                insert into catalog.procedure_version
                select gen_random_uuid(), code, daterange('2026-03-01', null), decision_number, decision_date, content,
                       published_at, published_by, replaced, abolition_number, abolition_date, revision, name_vi,
                       name_en, field_code, field, levels, agencies, agency_codes, keywords, online, to_dos
                  from catalog.procedure_version where code = '9.100007'
                """;

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(copy).update())
                .withMessageContaining("versions_never_overlap");
    }

    @Test
    void ofTwoOfficersWhoPublishAtOnceOneIsToldThatItChanged() throws InterruptedException, ExecutionException {
        var code = new ProcedureCode("9.100008");
        var seen = procedures
                .publish(publishing(code, "Một", NEW_YEAR, null), OFFICER)
                .orThrow();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = officers.submit(() -> procedures.publish(publishing(code, "Hai", JULY, seen.id()), OFFICER));
            var second = officers.submit(() -> procedures.publish(publishing(code, "Ba", JULY, seen.id()), OFFICER));

            assertThat(List.of(first.get(), second.get()))
                    .containsOnlyOnce(Outcome.refused(new CannotPublish.ChangedMeanwhile(code)))
                    .filteredOn(Outcome::isDone)
                    .hasSize(1);
        }
    }
}
