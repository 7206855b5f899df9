package vn.motcua.journeys.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Dossier;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument.Origin;

/** Every page of the desk is fit to be used, in each of its states. */
class CounterPagesStory extends Story {

    /** The certification desk, the post and the queue have stories of their own. */
    private static final List<String> SEEN_ELSEWHERE = List.of(
            "/counter/assisted",
            "/counter/certif",
            "/counter/post",
            "/counter/desk",
            "/counter/queue",
            "/counter/tickets");

    private static final List<String> NOT_PAGES = List.of(
            "/counter/intake/procedures",
            "/counter/dossiers/{code}/payment/receipt",
            "/counter/hand-overs/{slip}/page",
            "/counter/hand-overs/{slip}/pdf",
            "/counter/logbook/volumes/{volume}",
            "/counter/logbook/workbook");
    private static final Actor KEEPER = new Actor.System("test");
    private static final AtomicInteger SERIAL = new AtomicInteger(710_000);

    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void aProcedure() {
        clock().moveTo("2026-01-05T08:00");
        procedure = door(SmallProvince.class).found().procedure("9." + SERIAL.incrementAndGet());
    }

    @Test
    void everyPageIsRight() {
        var commune = door(Commune.class);
        var received = commune.received();
        commune.waiting();
        var finished = commune.finished();
        var officer = asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        var tour = new Tour(officer);

        intake(tour, officer, received);
        tour.sees("counter-receipt", "/counter/dossiers/" + received.code() + "/receipt")
                .sees("counter-payment", "/counter/dossiers/" + received.code() + "/payment")
                .seesErrors("counter-payment-errors", "/counter/dossiers/" + received.code() + "/payment")
                .sees("counter-today", "/counter/today")
                .sees("counter-waiting", "/counter/waiting")
                .sees("counter-results", "/counter/results");
        twoOfficersHandTheSameResultOver(tour, officer, finished);
        papersOfTheDesk(tour, officer, received);
        anOwnerAtTheDesk(tour, officer);

        assertThat(Tour.unseen("/counter", tour.ends()))
                .filteredOn(page ->
                        SEEN_ELSEWHERE.stream().noneMatch(page::startsWith) && !DigitiseAStackStory.SEEN.contains(page))
                .containsExactlyInAnyOrderElementsOf(NOT_PAGES);
    }

    private void anOwnerAtTheDesk(Tour tour, Visitor officer) {
        var owner = Papers.somebody();
        var vault = door(Vault.class);
        vault.put(Papers.of(owner).asNew(), KEEPER).orThrow();
        vault.put(
                        Papers.of(owner)
                                .cameAs(Origin.COMPONENT)
                                .called("Giấy xác nhận cư trú")
                                .asNew(),
                        KEEPER)
                .orThrow();
        tour.sees("counter-vault", "/counter/vault").seesErrors("counter-vault-errors", "/counter/vault");
        officer.types("Số định danh hoặc mã số thuế của chủ tài liệu", owner)
                .types("Người yêu cầu", "Trần Thị Bưởi")
                .types("Giấy tờ đã đối chiếu, phiếu yêu cầu", "thẻ căn cước, phiếu yêu cầu ngày 05/01/2026")
                .presses("Mở kho")
                .reads("Ai đã xem, đã dùng");
        tour.looks("counter-vault-store");
        officer.presses("Ghi ý kiến").reads("Có thông tin cần sửa").forgives(422);
        tour.looks("counter-vault-store-errors");
        officer.ticks("Phản đối: Hồ sơ của chính chủ tài liệu")
                .types("Phiếu có chữ ký", "phiếu 01 ngày 05/01/2026")
                .presses("Ghi ý kiến")
                .reads("Đã ghi ý kiến của chủ tài liệu");
        tour.looks("counter-vault-store-stated");
    }

    private static void papersOfTheDesk(Tour tour, Visitor officer, Dossier received) {
        tour.sees("counter-logbook", "/counter/logbook")
                .sees("counter-logbook-empty", "/counter/logbook?from=2025-07-01&to=2025-07-01")
                .seesErrors("counter-hand-overs-errors", "/counter/hand-overs")
                .sees("office-fee-receipt", "/office/dossiers/" + received.code() + "/fee-receipts")
                .seesErrors("office-fee-receipt-errors", "/office/dossiers/" + received.code() + "/fee-receipts");
        officer.opens("/counter/hand-overs").types("Bên nhận (đơn vị, người nhận)", "Phòng Kinh tế xã Thử");
        officer.page().locator("input[value='" + received.code() + "']").check();
        officer.presses("Lập danh sách bàn giao").reads("phát hành lúc");
        officer.page().frameLocator("#paper").locator("h1").waitFor();
        tour.looks("counter-hand-over").sees("counter-hand-overs", "/counter/hand-overs");
        tour.sees("counter-papers", "/counter/dossiers/" + received.code() + "/papers")
                .sees("counter-scans", "/counter/scans");
    }

    private void intake(Tour tour, Visitor officer, Dossier received) {
        tour.sees("counter-intake-search", "/counter/intake");
        officer.page().locator("#q").pressSequentially("thu tuc 9.71");
        officer.page().locator(".mc-hits__link").first().waitFor();
        tour.looks("counter-intake-hits")
                .sees("counter-intake-nothing", "/counter/intake?q=khong-co-thu-tuc-nay")
                .sees("counter-intake-form", "/counter/intake?procedure=" + procedure);
        officer.types("Điện thoại", "12")
                .hits("Control+Enter")
                .reads("Có thông tin cần sửa")
                .forgives(422);
        tour.looks("counter-intake-errors");
        assertThat(officer.page().locator("#phone").inputValue()).isEqualTo("12");

        officer.opens(
                "/counter/intake?procedure=" + received.filing().procedure().code());
        officer.types("Số định danh", received.filing().parties().owner().identifier())
                .hits("Enter");
        officer.reads("Đã có thông tin từ hồ sơ trước").hits("F9").hits("Control+Enter");
        officer.reads("Người này đang có hồ sơ cùng thủ tục chưa xong").forgives(422);
        tour.looks("counter-intake-duplicate");
    }

    /** The page of the slower one is stale; it says so and shows what is left. */
    private static void twoOfficersHandTheSameResultOver(Tour tour, Visitor officer, Dossier finished) {
        var form = officer.page().locator("form[action*='" + finished.id() + "']");
        form.locator("[name=version]").evaluate("field => field.value = '1'");
        form.locator("button").click();
        officer.reads("Có thông tin cần sửa").forgives(422);
        tour.looks("counter-results-stale");
    }
}
