package vn.motcua.journeys.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Party;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** An officer receives by keyboard and has the receipt on screen and at the printer without touching the mouse. */
class ReceiveAndPrintStory extends Story {

    private static final AtomicInteger SERIAL = new AtomicInteger(730_000);
    private static final String DESK = SmallProvince.DESK.value();

    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void aProcedure() {
        clock().moveTo("2026-01-05T08:00");
        procedure = door(SmallProvince.class).found().procedure("9." + SERIAL.incrementAndGet());
    }

    @Test
    void theReceiptIsOnScreenAndPrintedByOneKey() {
        var person = door(Commune.class).received().filing().parties().owner();
        var officer = asStaff(Role.RECEPTION_OFFICER, DESK);
        officer.opens("/counter/intake");
        var millis = new ArrayList<Long>();
        int rounds = Integer.getInteger("motcua.measure", 3);
        for (int round = 0; round < rounds; round++) {
            millis.add(millisToTheReceipt(officer, person));
        }
        millis.sort(null);
        System.out.printf(
                "milliseconds from the key of the intake to the receipt on screen: median %d, 95th of 100 %d, most %d"
                        + " (%d times, load %.1f)%n",
                millis.get(rounds / 2),
                millis.get(Math.min(rounds - 1, rounds * 95 / 100)),
                millis.getLast(),
                rounds,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());

        var paper = officer.page().frameLocator("#paper");
        assertThat(paper.locator("body").innerText())
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", person.name(), "ngày 08 tháng 01 năm 2026");
        officer.looksRight("slip-receipt");
        assertThat(printed(officer, "F8")).isEqualTo(1);
        officer.hits("F2").reads("Tìm thủ tục");
    }

    /** A procedure each time: who files the same again is asked whether that is meant. */
    private long millisToTheReceipt(Visitor officer, Party person) {
        procedure = door(SmallProvince.class).found().procedure("9." + SERIAL.incrementAndGet());
        officer.opens("/counter/intake?procedure=" + procedure);
        officer.types("Số định danh", person.identifier()).hits("Enter").reads("Đã có thông tin từ hồ sơ trước");
        // The words are there before the keys are.
        officer.page().waitForLoadState();
        officer.hits("F9");
        long start = System.nanoTime();
        officer.hits("Control+Enter");
        officer.page().waitForURL("**/receipt");
        officer.page().frameLocator("#paper").locator("h1").waitFor();
        return (System.nanoTime() - start) / 1_000_000;
    }

    @Test
    void aRefusalIsPrintedRightAfterIt() {
        var waiting = door(Commune.class).waiting();
        var officer =
                asStaff(Role.RECEPTION_OFFICER, DESK).opens("/office/dossiers/" + waiting.code() + "?act=refusals");
        officer.types("Lý do", "Thửa đất đang có tranh chấp, Tòa án đã thụ lý.").hits("Control+Enter");

        officer.reads("Phiếu từ chối tiếp nhận giải quyết hồ sơ").looksRight("slip-after-refusal");
        officer.hits("F8").reads("phát hành lúc");
        officer.page().frameLocator("#paper").locator("h1").waitFor();
        officer.looksRight("slip-refusal");
        assertThat(printed(officer, "F8")).isEqualTo(1);
    }

    @Test
    void aPhoneShowsTheReceiptToo() {
        var received = door(Commune.class).received();
        var officer = asStaff(Role.RECEPTION_OFFICER, DESK, Screen.PHONE, true)
                .opens("/counter/dossiers/" + received.code() + "/receipt");

        officer.page().frameLocator("#paper").locator("h1").waitFor();
        officer.looksRight("slip-receipt");
    }

    /** How often the paper in the frame was sent to the printer. */
    private static int printed(Visitor officer, String key) {
        officer.page().evaluate("""
                () => { window.printed = 0; document.getElementById('paper').contentWindow.print = () => { window.printed++ } }
                """);
        officer.hits(key);
        return (int) officer.page().evaluate("() => window.printed");
    }
}
