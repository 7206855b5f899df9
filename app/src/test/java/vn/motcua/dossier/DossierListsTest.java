package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

@ProductTest
class DossierListsTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(300_000);
    private static final Actor SYSTEM = new Actor.System("test");

    @Autowired
    SmallProvince province;

    @Autowired
    Intakes intakes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLists lists;

    @Autowired
    MovableClock clock;

    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void aDayOfItsOwn() {
        procedure = province.found().procedure("7." + SERIAL.incrementAndGet());
        clock.moveTo(LocalDate.of(2026, 8, 3).plusDays(SERIAL.get() % 1000) + "T08:00");
    }

    @Test
    void theReceiptsOfADayAreTheDaysOwnAndCounted() {
        var filed = file("Nguyễn Thị Hoa", "051190001234");
        var received = intakes.receive(intake("Lê Văn Tám", ""), SYSTEM).orThrow();
        clock.advance(java.time.Duration.ofMinutes(1));
        var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        assertThat(lists.filedOn(SmallProvince.DESK, day, clock.instant(), 50))
                .extracting(DossierSummary::id)
                .contains(filed.id(), received.id());
        assertThat(lists.filedOn(SmallProvince.DESK, day.minusDays(1), clock.instant(), 50))
                .extracting(DossierSummary::id)
                .doesNotContain(filed.id(), received.id());
        assertThat(lists.countsOf(SmallProvince.DESK, day))
                .containsEntry(DossierStatus.SUBMITTED, 1)
                .containsEntry(DossierStatus.RECEIVED, 1);
    }

    @Test
    void whatWasFiledFromAfarWaitsUntilItIsReceived() {
        var filed = file("Nguyễn Thị Hoa", "");
        assertThat(lists.waiting(SmallProvince.DESK, 200))
                .extracting(DossierSummary::id)
                .contains(filed.id());
        intakes.receive(ActRequest.on(filed), "standard", intake("", "").components(), 1, SYSTEM)
                .orThrow();
        assertThat(lists.waiting(SmallProvince.DESK, 200))
                .extracting(DossierSummary::id)
                .doesNotContain(filed.id());
    }

    @Test
    void searchFindsByCodeIdentifierAndNameWithoutAccentsWithinTheUnitsOnly() {
        var filed = file("Đặng Thị Hường", "051190007777");
        var here = Set.of(SmallProvince.DESK);
        assertThat(lists.search(filed.code().value(), here, 10))
                .extracting(DossierSummary::id)
                .contains(filed.id());
        assertThat(lists.search("051190007777", here, 10))
                .extracting(DossierSummary::id)
                .contains(filed.id());
        assertThat(lists.search("dang thi huong", here, 10))
                .extracting(DossierSummary::id)
                .contains(filed.id());
        assertThat(lists.search("dang thi huong", Set.of(SmallProvince.PROVINCE), 10))
                .isEmpty();
        assertThat(lists.search("  ", here, 10)).isEmpty();
    }

    @Test
    void partsOfANameFindItAndSignsStandForThemselves() {
        var filed = file("Công ty TNHH 100% Đá_Chẻ Sơn Tịnh", "");
        var here = Set.of(SmallProvince.DIVISION);
        for (var part : List.of("100%", "đá_chẻ", "SƠN TỊNH", "tnhh 100% da")) {
            assertThat(lists.search(part, here, 10))
                    .extracting(DossierSummary::id)
                    .contains(filed.id());
        }
        for (var other : List.of("100_", "cong%tinh", "da\\_che")) {
            assertThat(lists.search(other, here, 10)).isEmpty();
        }
    }

    @Test
    void whoChecksTheWorkOfAllFindsTheDossiersOfAllUnits() {
        var filed = file("Đặng Thị Hường", "051190008888");
        assertThat(lists.searchEverywhere("051190008888", 10))
                .extracting(DossierSummary::id)
                .containsExactly(filed.id());
        assertThat(lists.searchEverywhere(filed.code().value().substring(0, 14), 10))
                .extracting(DossierSummary::id)
                .contains(filed.id());
        assertThat(lists.searchEverywhere("nobody is called that", 10)).isEmpty();
    }

    @Test
    void aNameIsWrittenOnceHoweverOftenItsDossierIsActedOn() {
        var filed = file("Đinh Thị Một Lần", "");
        dossiers.act(ActRequest.on(filed), new Act.Withdraw("Nộp nhầm"), SYSTEM).orThrow();
        assertThat(lists.searchEverywhere("dinh thi mot lan", 10))
                .extracting(DossierSummary::status)
                .containsExactly(DossierStatus.WITHDRAWN);
    }

    @Test
    void anOpenDossierOfTheSameOwnerAndProcedureIsASignOfADoubleFiling() {
        var filed = file("Nguyễn Thị Hoa", "051190004321");
        assertThat(lists.openOf("051190004321", procedure))
                .extracting(DossierSummary::id)
                .containsExactly(filed.id());
        dossiers.act(ActRequest.on(filed), new Act.Withdraw("Nộp nhầm"), SYSTEM).orThrow();
        assertThat(lists.openOf("051190004321", procedure)).isEmpty();
        assertThat(lists.openOf("", procedure)).isEmpty();
    }

    private Dossier file(String owner, String identifier) {
        return intakes.file(intake(owner, identifier), SYSTEM).orThrow();
    }

    private Intake intake(String owner, String identifier) {
        return new Intake(
                procedure,
                "case-1",
                "standard",
                SmallProvince.DESK,
                SmallProvince.DIVISION,
                Channel.COUNTER,
                Parties.of(Party.citizen(owner, identifier)),
                List.of(Component.onPaper("c1", "Tờ khai", 1, 0, 0)),
                1,
                "",
                UUID.randomUUID());
    }
}
