package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.motcua.Motcua;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.demo.province.MemorableAccounts;
import vn.motcua.demo.province.Province;
import vn.motcua.demo.story.Figures;
import vn.motcua.demo.story.Progress;
import vn.motcua.demo.story.Shares;
import vn.motcua.demo.story.Stage;
import vn.motcua.demo.story.Story;
import vn.motcua.demo.story.Telling;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.installation.AdministrationCommand;
import vn.motcua.organisation.Units;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.Processes;
import vn.motcua.reuse.ReuseReports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.TestDatabase;

/** The province is laid down once, then its tests look at it in the order in which it comes alive. */
@SpringBootTest(
        classes = {DemonstrationConfiguration.class, Motcua.class},
        properties = {"spring.datasource.url=external", "spring.datasource.hikari.connection-timeout=1500"})
@Import(DemonstrationTest.Surroundings.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Province province;

    @Autowired
    Stage stage;

    @Autowired
    Units units;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Processes processes;

    @Autowired
    List<AdministrationCommand> commands;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    @Order(1)
    void theProvinceIsLaidDownOnce() {
        assertThat(province.exists()).isFalse();
        province.layDown(console);
        assertThat(province.exists()).isTrue();
        assertThat(units.inForce(DAY)).hasSizeGreaterThan(96 * 2);
    }

    @Test
    @Order(2)
    void everyMemorableAccountHoldsItsPost() {
        assertThat(MemorableAccounts.all())
                .allSatisfy(account -> assertThat(staff.holders(account.unit(), account.role(), DAY))
                        .as(account.username())
                        .isNotEmpty());
    }

    @Test
    @Order(3)
    void everyProcedureHasAProcess() {
        assertThat(Province.procedures())
                .allSatisfy(facts -> assertThat(
                                processes.inForce(new ProcedureCode(facts.code()), ProcessContent.STANDARD, DAY))
                        .as(facts.code())
                        .isPresent());
    }

    @Test
    @Order(4)
    void aStoryLeavesDossiersInEveryStatusAndAProvableHistory() {
        Figures figures = tell(new Story(
                instant("2026-01-05T07:00"),
                instant("2026-01-23T17:00"),
                500,
                7,
                Shares.OF_A_LIVELY_MONTH,
                100,
                "H48.101"));

        assertThat(figures.byStatus().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(500);
        assertThat(figures.byStatus()).containsOnlyKeys(DossierStatus.values());
        var month = YearMonth.of(2026, 1);
        var reuse = stage.papers().reports().total(new ReuseReports.Query(month, month, null, null));
        assertThat(reuse.taken()).isPositive();
        assertThat(reuse.rate()).isGreaterThan(0.3);
        Actor.Staff chairman = staff.holders(new UnitCode("H48.101"), Role.AGENCY_HEAD, DAY)
                .getFirst()
                .actor();
        assertThat(stage.results().signing().waiting(chairman)).isNotEmpty();
        AdministrationCommand verify = commands.stream()
                .filter(command -> command.name().equals("verify-history"))
                .findFirst()
                .orElseThrow();
        assertThat(verify.run(List.of(), console))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    @Test
    @Order(5)
    void theClockIsGivenBackAfterAStory() {
        assertThat(stage.clock().instant()).isAfter(Instant.now().minusSeconds(5));
    }

    private Figures tell(Story story) {
        return new Telling(story, stage, new Progress(console)).tell();
    }

    private static Instant instant(String local) {
        return java.time.LocalDateTime.parse(local).toInstant(WorkingCalendar.ZONE);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Surroundings {

        @Bean
        JdbcConnectionDetails testDatabase() {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return TestDatabase.username();
                }

                @Override
                public String getPassword() {
                    return TestDatabase.password();
                }

                @Override
                public String getJdbcUrl() {
                    return TestDatabase.url();
                }
            };
        }
    }
}
