package vn.motcua.journeys.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.ProcedureMother.paper;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Party;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.KnownPopulation;
import vn.motcua.testing.SmallProvince;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultAccess;
import vn.motcua.vault.VaultViews;

/** Somebody comes a second time; the result of the first lies in the vault, and the officer takes it with one key. */
class ReuseFromTheVaultStory extends Story {

    private static final String DESK = SmallProvince.DESK.value();

    private Party person = Commune.owner();
    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void aPersonWhoseResultLiesInTheVault() {
        clock().moveTo("2026-01-05T08:00");
        var commune = door(Commune.class);
        person = commune.received().filing().parties().owner();
        procedure = commune.procedureAsking(
                paper("c1", "Tờ khai theo mẫu", null),
                paper("c2", "Bản sao Giấy khai sinh", new ReusableResult("KQ.G15.000031", null)),
                paper("c3", "Sổ hộ khẩu hoặc giấy tờ chứng minh nơi cư trú", null));
        door(Vault.class)
                .put(Papers.of(person.identifier()).ofType("KQ.G15.000031").asNew(), commune.clerk)
                .orThrow();
        door(KnownPopulation.class).knows(person.identifier(), person.name());
    }

    @Test
    void oneKeyTakesWhatIsHeldAndItsUseIsInTheAccessLog() {
        var officer =
                asStaff(Role.RECEPTION_OFFICER, DESK).opens("/counter/intake").hasTheCursorIn("Tìm thủ tục");

        int keys = presses(officer, procedure.value().substring(0, 8)) + press(officer, "Enter");
        officer.page().waitForURL("**procedure=" + procedure);
        officer.hasTheCursorIn("Số định danh").page().keyboard().type(person.identifier());
        officer.page().keyboard().press("Enter");
        officer.reads("Đã có trong kho dữ liệu").looksRightOnEveryScreen("counter-intake-offers");
        keys += press(officer, "F7");
        officer.page()
                .locator("input[name='take.c2']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        officer.looksRightOnEveryScreen("counter-intake-offers-taken");
        keys += press(officer, "F9") + press(officer, "Control+Enter");
        officer.page().waitForURL("**/receipt");

        assertThat(keys).as("keys pressed, the scanner's aside").isLessThanOrEqualTo(15);
        var dossier = door(Dossiers.class)
                .find(new DossierCode(officer.page().url().replaceAll(".*/dossiers/|/receipt.*", "")))
                .orElseThrow();
        assertThat(dossier.component("c2").orElseThrow().state()).isEqualTo(State.REUSED);
        assertThat(dossier.component("c3").orElseThrow().state()).isEqualTo(State.REPLACED_BY_LOOK_UP);
        assertThat(door(VaultViews.class).accessesFor(dossier.id().value()))
                .singleElement()
                .extracting(VaultAccess::kind)
                .isEqualTo(VaultAccess.Kind.USED);
        officer.opens("/office/dossiers/" + dossier.code()).reads("Dùng lại từ kho dữ liệu");
    }

    @Test
    void itWorksWithoutScripts() {
        var officer = asStaff(Role.RECEPTION_OFFICER, DESK, Screen.DESKTOP, false)
                .opens("/counter/intake?procedure=" + procedure);
        officer.types("Số định danh", person.identifier())
                .presses("Lấy thông tin đã có Enter")
                .presses("Lấy tất cả F7")
                .ticks("Đủ tất cả giấy tờ; dòng để trống tính theo số lượng yêu cầu F9")
                .presses("Tiếp nhận Ctrl + Enter");

        officer.reads("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        assertThat(door(VaultViews.class).accessesTo(person.identifier(), 10))
                .extracting(VaultAccess::kind)
                .contains(VaultAccess.Kind.USED);
    }

    private static int presses(Visitor officer, String text) {
        officer.page().keyboard().type(text);
        return text.length();
    }

    private static int press(Visitor officer, String key) {
        officer.page().keyboard().press(key);
        return 1;
    }
}
