package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.Motcua;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.demo.province.FeeRules;
import vn.motcua.demo.province.MemorableAccounts;
import vn.motcua.demo.province.Province;
import vn.motcua.demo.province.SigningPlan;
import vn.motcua.demo.story.Figures;
import vn.motcua.demo.story.PlatformNearby;
import vn.motcua.demo.story.Progress;
import vn.motcua.demo.story.Shares;
import vn.motcua.demo.story.Stage;
import vn.motcua.demo.story.Story;
import vn.motcua.demo.story.Telling;
import vn.motcua.demo.story.Today;
import vn.motcua.digitisation.Fault;
import vn.motcua.digitisation.FaultCounts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.filing.FilingReports;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.installation.AdministrationCommand;
import vn.motcua.organisation.UnitContacts;
import vn.motcua.organisation.Units;
import vn.motcua.payment.Difference;
import vn.motcua.payment.PaymentFigures;
import vn.motcua.payment.Refund;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.Processes;
import vn.motcua.reuse.ReuseReports;
import vn.motcua.satisfaction.RatingReports;
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
@ContextConfiguration(initializers = PlatformNearby.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Province province;

    @Autowired
    SigningPlan signing;

    @Autowired
    FeeRules rules;

    @Autowired
    Stage stage;

    @Autowired
    Units units;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Processes processes;

    @Autowired
    FaultCounts faultCounts;

    @Autowired
    JdbcClient database;

    @Autowired
    List<AdministrationCommand> commands;

    @Autowired
    PaymentFigures figures;

    @Autowired
    RatingReports scores;

    @Autowired
    FilingReports filings;

    @Autowired
    UnitContacts contacts;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    @Order(1)
    void theProvinceIsLaidDownOnce() {
        assertThat(province.exists()).isFalse();
        province.layDown(console, LocalDate.ofInstant(stage.clock().instant(), WorkingCalendar.ZONE));
        signing.enter(Province.FIRST_DAY);
        rules.enter(Province.FIRST_DAY);
        assertThat(province.exists()).isTrue();
        assertThat(units.inForce(DAY)).hasSizeGreaterThan(96 * 2);
        assertThat(database.sql("select count(*) from questions.question where state = 'PUBLISHED'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(40);
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
                10,
                20,
                "H48.101"));

        assertThat(figures.byStatus().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(500);
        assertThat(figures.byStatus()).containsOnlyKeys(DossierStatus.values());
        assertThat(figures.forChildren()).isPositive();
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
    void thePostCarriesInBothDirections() {
        assertThat(consignments("TO_AGENCY")).contains("HANDED_OVER");
        assertThat(consignments("TO_CITIZEN")).contains("DELIVERED");
    }

    @Test
    @Order(6)
    void threeCommunesIssueResultsAndCertifyCopiesElectronically() {
        assertThat(SigningPlan.AGENCIES).hasSize(3).allSatisfy(agency -> {
            assertThat(stage.results().issuing().register(holder(agency, Role.RECORDS_CLERK)))
                    .as("results of " + agency)
                    .isNotEmpty();
            assertThat(stage.copies().latest(holder(agency, Role.AGENCY_HEAD)))
                    .as("copies of " + agency)
                    .isNotEmpty();
        });
        assertThat(stage.copies().book(holder(SigningPlan.AGENCIES.getFirst(), Role.AGENCY_HEAD), 2026))
                .isNotEmpty();
    }

    @Test
    @Order(7)
    void papersWentThroughDigitisationWithTheirFaults() {
        var kinds = EnumSet.allOf(Fault.class).stream()
                .filter(fault -> faultCounts.byUnit().stream().anyMatch(unit -> unit.of(fault) > 0))
                .toList();

        // Chance decides which; a story of this size has room for some of each sort.
        assertThat(kinds).hasSizeGreaterThan(4);
        assertThat(faultCounts.byUnit())
                .anySatisfy(unit -> assertThat(unit.inVault()).isPositive());
    }

    @Test
    @Order(8)
    void theClockIsGivenBackAfterAStory() {
        assertThat(stage.clock().instant()).isAfter(Instant.now().minusSeconds(5));
    }

    @Test
    @Order(9)
    void feesArePaidWaitedForGivenBackAndComparedWithThePlatform() {
        assertThat(ofAll("select distinct state from payment.payment_order"))
                .contains("UNPAID", "WAITING", "PAID", "CANCELLED", "REFUNDED");
        assertThat(ofAll("select distinct method from payment.income"))
                .contains("PLATFORM", "CASH", "CARD", "TRANSFER");
        assertThat(stage.portal().money().reconciliations().latest()).isNotEmpty();
        assertThat(stage.portal().money().reconciliations().differences())
                .anyMatch(Difference::isSettled)
                .anyMatch(difference -> !difference.isSettled())
                .extracting(Difference::kind)
                .contains(Difference.Kind.MISSING_HERE, Difference.Kind.TO_GIVE_BACK);
        assertThat(stage.portal().money().refunds().latest())
                .extracting(Refund::state)
                .contains(Refund.State.ASKED, Refund.State.GIVEN_BACK);
        assertThat(ofAll("select distinct due::text from payment.payment_order where due::text like '%percent%'"))
                .isNotEmpty();
    }

    @Test
    @Order(10)
    void whatTheOrdersTheReceiptsAndTheRefundsSayAddsUp() {
        var books = figures.books();
        long paid = figures.byState().stream()
                .filter(each -> each.of().equals("PAID"))
                .mapToLong(each -> each.sum().dong())
                .sum();
        long refunded = figures.byState().stream()
                .filter(each -> each.of().equals("REFUNDED"))
                .mapToLong(each -> each.sum().dong())
                .sum();

        assertThat(books.received().dong()).isEqualTo(paid + refunded);
        assertThat(books.givenBack().dong()).isEqualTo(refunded);
        assertThat(figures.byMethod().stream()
                        .mapToLong(each -> each.sum().dong())
                        .sum())
                .isEqualTo(books.kept().dong());
        assertThat(database.sql("""
                        select count(*) from (select max(number) <> count(*) as gap from payment.receipt group by unit, year)
                        as books where gap
                        """).query(Long.class).single()).isZero();
    }

    @Test
    @Order(11)
    void peopleSpeakUpAndAreAnsweredAndSomeWait() {
        assertThat(ofAll("select distinct state from feedback.matter")).hasSizeGreaterThan(3);
        assertThat(ofAll("select distinct class from feedback.matter where class is not null"))
                .containsExactlyInAnyOrder("CONDUCT", "RULES", "NOT_FEEDBACK");
        assertThat(ofAll("select distinct way from feedback.matter"))
                .contains("WEB", "HOTLINE", "PAPER", "COUNTER", "RATING");
        assertThat(stage.portal().voice().following().countPublished()).isPositive();
    }

    @Test
    @Order(12)
    void ratingsOfSeveralCommunesAreShownWithTheirResponse() {
        assertThat(scores.byUnit(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                .filteredOn(score -> score.responseRate() > 0)
                .extracting(score -> score.of())
                .contains("H48.101", "H48.102", "H48.158");
    }

    @Test
    @Order(13)
    void theWaitingRoomsOfTodayAreFull() {
        new Today(stage).open();

        var board = stage.portal().hall().rooms().board(new UnitCode("H48.101.01"));
        assertThat(board.lines()).anySatisfy(line -> assertThat(line.waiting()).isPositive());
        assertThat(board.calls()).isNotEmpty();
        assertThat(ofAll("select distinct state from reception.ticket")).contains("WAITING", "DONE", "NO_SHOW");
        assertThat(ofAll("select distinct unit from reception.appointment")).hasSize(4);
    }

    @Test
    @Order(14)
    void peopleFileOnlineAtTheDeskOfANewcomerAndSomeAreHelped() {
        var desk = Optional.of(new UnitCode("H48.101.01"));
        var filed = filings.of(desk, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 23));

        assertThat(filed.filed()).isGreaterThan(20);
        assertThat(filed.assistedShare()).isBetween(0.05, 0.5);
        assertThat(filed.inTimeShare()).isPositive();
        assertThat(ofAll("select distinct assisted_role from filing.filing where assisted_role is not null"))
                .containsExactlyInAnyOrder("RECEPTION_OFFICER", "POSTAL_AGENT");
    }

    @Test
    @Order(15)
    void eachAgencyIsFoundAtAnAddressThatSaysThatItIsMadeUp() {
        assertThat(Province.communes())
                .allSatisfy(commune -> assertThat(contacts.of(commune.centre()))
                        .hasValueSatisfying(contact -> assertThat(contact.address())
                                .startsWith("Trụ sở Trung tâm Phục vụ hành chính công ")
                                .endsWith(", tỉnh Quảng Ngãi (địa chỉ của bản trình diễn)")));
    }

    private List<String> ofAll(String sql) {
        return database.sql(sql).query(String.class).list();
    }

    private List<String> consignments(String direction) {
        return database.sql("select distinct state from post.consignment where direction = :direction")
                .param("direction", direction)
                .query(String.class)
                .list();
    }

    private Actor.Staff holder(UnitCode unit, Role role) {
        return staff.holders(unit, role, DAY).getFirst().actor();
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
