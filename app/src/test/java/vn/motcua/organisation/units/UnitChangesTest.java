package vn.motcua.organisation.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.AreaCode;
import vn.motcua.organisation.Decision;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitAct;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.UnitRefusal;
import vn.motcua.organisation.UnitSuccession;
import vn.motcua.organisation.Units;
import vn.motcua.organisation.areas.AreaRegisters;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.OwnDatabase;

class UnitChangesTest {

    private static final DataSource SOURCE = OwnDatabase.with("organisation");
    private static final Actor ADMINISTRATOR = new Actor.System("test");
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);
    private static final UnitCode PROVINCE = new UnitCode("H48");
    private static final AreaCode QUANG_NGAI = new AreaCode("51");

    private final JdbcClient database = JdbcClient.create(SOURCE);
    private final Units units = new RegisteredUnits(database);
    private final List<Object> published = new ArrayList<>();
    private UnitChanges changes;

    @BeforeEach
    void aProvinceWithItsCentreAndTwoCommunes() {
        database.sql("truncate organisation.unit, organisation.area, organisation.unit_succession,"
                        + " organisation.desk, organisation.position, organisation.unit_act")
                .update();
        database.sql("""
                insert into organisation.area (code, valid, name, name_en, kind, parent) values
                ('51', '[2025-07-01,)', 'Quảng Ngãi', 'Quang Ngai', 'PROVINCE', null),
                ('21025', '[2025-07-01,)', 'Cẩm Thành', 'Cam Thanh', 'WARD', '51'),
                ('21028', '[2025-07-01,)', 'Nghĩa Lộ', 'Nghia Lo', 'WARD', '51')
                """).update();
        UnitStore store = new UnitStore(database);
        changes = new DecidedUnitChanges(
                units,
                new UnitRules(units, AreaRegisters.on(database), store),
                store,
                published::add,
                new TransactionTemplate(new JdbcTransactionManager(SOURCE)),
                MovableClock.at("2026-01-05T08:00"));
        done(establish("H48", "UBND tỉnh Quảng Ngãi", UnitKind.PROVINCE, null, "51"));
        done(establish("H48.90", "Trung tâm Phục vụ hành chính công", UnitKind.CENTRE, "H48", "51"));
        done(establish("H48.05", "Sở Tư pháp", UnitKind.DEPARTMENT, "H48", "51"));
        done(establish("H48.61", "UBND phường Cẩm Thành", UnitKind.COMMUNE, "H48", "21025"));
        done(establish("H48.61.1", "Bộ phận Một cửa", UnitKind.ONE_STOP_UNIT, "H48.61", "21025"));
        done(establish("H48.61.2", "Phòng Văn hóa - Xã hội", UnitKind.DIVISION, "H48.61", "21025"));
        done(establish("H48.62", "UBND phường Nghĩa Lộ", UnitKind.COMMUNE, "H48", "21028"));
    }

    @Test
    void unitsAreFoundAsOfADay() {
        assertThat(units.find(PROVINCE, MERGER)).isPresent();
        assertThat(units.find(PROVINCE, MERGER.minusDays(1))).isEmpty();
        assertThat(units.children(PROVINCE, LATER))
                .extracting(unit -> unit.code().value())
                .containsExactly("H48.05", "H48.61", "H48.62", "H48.90");
        assertThat(units.ancestors(new UnitCode("H48.61.2"), LATER))
                .extracting(unit -> unit.code().value())
                .containsExactly("H48.61", "H48");
        assertThat(units.serving(new AreaCode("21025"), LATER)).hasSize(3);
    }

    @Test
    void dossiersAreHandedInAtTheNearestOneStopUnit() {
        assertThat(oneStopUnitOf("H48.61.2")).isEqualTo("H48.61.1");
        assertThat(oneStopUnitOf("H48.61.1")).isEqualTo("H48.61.1");
        assertThat(oneStopUnitOf("H48.61")).isEqualTo("H48.61.1");
        assertThat(oneStopUnitOf("H48.05")).isEqualTo("H48.90");
        assertThat(oneStopUnitOf("H48")).isEqualTo("H48.90");
        assertThat(oneStopUnitOf("H48.62"))
                .as("a commune without one relies on the province's")
                .isEqualTo("H48.90");
    }

    @Test
    void unitsAreFoundWithoutAccentsAndByCode() {
        assertThat(units.search("so tu phap", LATER, 10))
                .extracting(unit -> unit.code().value())
                .containsExactly("H48.05");
        assertThat(units.search("NGHĨA lộ", LATER, 10))
                .extracting(unit -> unit.code().value())
                .containsExactly("H48.62");
        assertThat(units.search("h48.61", LATER, 10))
                .extracting(unit -> unit.code().value())
                .containsExactly("H48.61", "H48.61.1", "H48.61.2");
        assertThat(units.search("100%", LATER, 10)).isEmpty();
    }

    @Test
    void aTextMeansTheUnitOfThatCodeOrOfJustThatNameBeforeOthers() {
        assertThat(meant(" h48.61 ")).containsExactly("H48.61");
        done(establish("H48.06", "Sở Tư pháp mới", UnitKind.DEPARTMENT, "H48", "51"));
        assertThat(meant("tư pháp")).containsExactly("H48.05", "H48.06");
        assertThat(meant("sở tư pháp")).containsExactly("H48.05");
        assertThat(meant(" ")).isEmpty();
    }

    private List<String> meant(String text) {
        return units.meant(text, LATER, 10).stream()
                .map(unit -> unit.code().value())
                .toList();
    }

    @Test
    void aRenamedUnitKeepsItsFormerNameForFormerDays() {
        done(new UnitChange.Rename(new UnitCode("H48.05"), name("Sở Tư pháp và Hộ tịch"), decision(LATER)));

        assertThat(nameOn("H48.05", LATER.minusDays(1))).isEqualTo("Sở Tư pháp");
        assertThat(nameOn("H48.05", LATER)).isEqualTo("Sở Tư pháp và Hộ tịch");
        assertThat(units.versions(new UnitCode("H48.05"))).hasSize(2);
        assertThat(units.history(new UnitCode("H48.05")))
                .extracting(UnitAct::kind)
                .containsExactly(UnitAct.Kind.RENAMED, UnitAct.Kind.ESTABLISHED);
        assertThat(published).hasSize(8);
    }

    @Test
    void historyIsContinuedAndNeverRewritten() {
        done(new UnitChange.Rename(new UnitCode("H48.05"), name("Sở Tư pháp mới"), decision(LATER)));

        assertThat(refusal(
                        new UnitChange.Rename(new UnitCode("H48.05"), name("Sở khác"), decision(LATER.minusDays(3)))))
                .isEqualTo(new UnitRefusal.LaterChangeKnown(new UnitCode("H48.05"), LATER));
    }

    @Test
    void aCodeIsNeverGivenAgain() {
        done(new UnitChange.Close(new UnitCode("H48.05"), Set.of(), decision(LATER)));

        assertThat(refusal(establish("H48.05", "Sở khác", UnitKind.DEPARTMENT, "H48", "51")))
                .isEqualTo(new UnitRefusal.CodeUsed(new UnitCode("H48.05")));
    }

    @Test
    void aUnitNeedsAParentAndAnAreaThatLast() {
        assertThat(refusal(establish("H48.70", "UBND xã", UnitKind.COMMUNE, "H49", "21025")))
                .isEqualTo(new UnitRefusal.UnknownUnit(new UnitCode("H49"), MERGER));
        assertThat(refusal(establish("H48.70", "UBND xã", UnitKind.COMMUNE, "H48", "21999")))
                .isEqualTo(new UnitRefusal.UnknownArea(new AreaCode("21999"), MERGER));
    }

    @Test
    void aUnitNeverStandsBelowItself() {
        assertThat(refusal(new UnitChange.Move(
                        new UnitCode("H48.61"), new UnitCode("H48.61.2"), QUANG_NGAI, decision(LATER))))
                .isInstanceOf(UnitRefusal.Circle.class);

        done(new UnitChange.Move(new UnitCode("H48.61"), new UnitCode("H48.62"), QUANG_NGAI, decision(LATER)));
        assertThat(refusal(new UnitChange.Move(
                        new UnitCode("H48.62"), new UnitCode("H48.61.1"), QUANG_NGAI, decision(MERGER.plusDays(9)))))
                .as("a circle that would close only later")
                .isInstanceOf(UnitRefusal.Circle.class);
    }

    @Test
    void aUnitWithUnitsBelowStaysOpen() {
        assertThat(refusal(new UnitChange.Close(new UnitCode("H48.61"), Set.of(), decision(LATER))))
                .isEqualTo(new UnitRefusal.UnitsBelow(
                        new UnitCode("H48.61"), List.of(new UnitCode("H48.61.1"), new UnitCode("H48.61.2"))));
    }

    @Test
    void mergedUnitsEndAndNameTheirSuccessor() {
        UnitCode into = new UnitCode("H48.62");
        done(new UnitChange.Merge(into, codes("H48.61", "H48.61.1", "H48.61.2"), decision(LATER)));

        assertThat(units.find(new UnitCode("H48.61"), LATER)).isEmpty();
        assertThat(units.find(new UnitCode("H48.61"), LATER.minusDays(1))).isPresent();
        assertThat(units.predecessors(into)).hasSize(3);
        assertThat(units.successors(new UnitCode("H48.61")))
                .containsExactly(new UnitSuccession(new UnitCode("H48.61"), into, LATER));
    }

    @Test
    void aUnitCanBeSplitAmongSeveral() {
        done(new UnitChange.Close(new UnitCode("H48.05"), codes("H48.61", "H48.62"), decision(LATER)));

        assertThat(units.successors(new UnitCode("H48.05"))).hasSize(2);
    }

    @Test
    void desksAndPositionsEndWithTheirUnit() {
        UnitCode unit = new UnitCode("H48.61.1");
        done(new UnitChange.OpenDesk(unit, "1", "Hộ tịch - Chứng thực", decision(MERGER)));
        done(new UnitChange.OfferPosition(unit, name("Công chức một cửa"), Role.RECEPTION_OFFICER, decision(MERGER)));
        assertThat(refusal(new UnitChange.OpenDesk(unit, "1", "Đất đai", decision(LATER))))
                .isEqualTo(new UnitRefusal.NothingToDo(unit, "1"));

        done(new UnitChange.Close(unit, Set.of(), decision(LATER)));

        assertThat(units.desks(unit, LATER.minusDays(1))).hasSize(1);
        assertThat(units.positions(unit, LATER.minusDays(1))).hasSize(1);
        assertThat(units.desks(unit, LATER)).isEmpty();
        assertThat(units.positions(unit, LATER)).isEmpty();
    }

    @Test
    void impossibleDaysAndEmptyNamesAreRefusedByField() {
        Decision never = new Decision("1/QĐ", LocalDate.of(1024, 7, 1));
        assertThat(refusal(new UnitChange.Rename(PROVINCE, name("Tỉnh"), never)))
                .isEqualTo(new UnitRefusal.BadField("effective", "out-of-range"));
        assertThat(refusal(new UnitChange.Rename(PROVINCE, name("  "), decision(LATER))))
                .isEqualTo(new UnitRefusal.BadField("name", "empty"));
        assertThat(refusal(new UnitChange.Rename(PROVINCE, name("x".repeat(201)), decision(LATER))))
                .isEqualTo(new UnitRefusal.BadField("name", "too-long"));
    }

    private void done(UnitChange change) {
        changes.make(change, ADMINISTRATOR).orThrow();
    }

    private UnitRefusal refusal(UnitChange change) {
        return switch (changes.make(change, ADMINISTRATOR)) {
            case Outcome.Refused<Unit, UnitRefusal>(var refusal) -> refusal;
            case Outcome.Done<Unit, UnitRefusal>(var unit) -> throw new AssertionError("was done: " + unit);
        };
    }

    private String oneStopUnitOf(String agency) {
        return units.oneStopUnitOf(new UnitCode(agency), LATER)
                .orElseThrow()
                .code()
                .value();
    }

    private String nameOn(String code, LocalDate day) {
        return units.find(new UnitCode(code), day).orElseThrow().name().vietnamese();
    }

    private static UnitChange establish(String code, String name, UnitKind kind, String parent, String area) {
        return new UnitChange.Establish(
                new UnitCode(code),
                name(name),
                kind,
                parent == null ? null : new UnitCode(parent),
                new AreaCode(area),
                decision(MERGER));
    }

    private static OfficialName name(String vietnamese) {
        return new OfficialName(vietnamese, vietnamese);
    }

    private static Decision decision(LocalDate effective) {
        return new Decision("1677/NQ-UBTVQH15", effective);
    }

    private static Set<UnitCode> codes(String... codes) {
        return Set.of(codes).stream().map(UnitCode::new).collect(java.util.stream.Collectors.toSet());
    }
}
