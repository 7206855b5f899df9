package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;

/** A mother files the registration of a birth on her phone, and the desk receives it. */
class FileOnlineStory extends Story {

    private static final int KILOBYTES = 60;
    private static final int MOST_PAGES = 15;
    private static final AtomicInteger SERIAL = new AtomicInteger(830_000);

    /** What somebody would type into a page whose questions are data. */
    private static final String ANSWER = """
            () => document.querySelectorAll('main form input, main form select, main form textarea').forEach(e => {
              const n = e.name
              if (['hidden', 'file', 'submit'].includes(e.type) || n === '') return
              if (e.type === 'radio') { if (!document.querySelector(`input[name="${n}"]:checked`)) e.click() }
              else if (e.type === 'checkbox') e.checked = true
              else if (e.tagName === 'SELECT') { if (!e.value) e.selectedIndex = Math.min(1, e.options.length - 1) }
              else if (!e.value) e.value = /day$/.test(n) ? '5' : /month$/.test(n) ? '10'
                : /year$/.test(n) ? (/child/i.test(n) ? '2025' : '1990') : /idNumber|identifier/i.test(n) ? '051190000017'
                : /phone/i.test(n) ? '0912345678' : /email/i.test(n) ? '' : e.inputMode === 'numeric' ? '1' : 'Xã Thử'
            })
            """;

    @Test
    void aBirthIsRegisteredFromTheSignOnToTheReceiptAndTheDeskReceivesIt() {
        clock().moveTo("2026-01-12T09:00");
        var province = door(SmallProvince.class).found();
        if (door(Procedures.class).history(new ProcedureCode("1.001193")).isEmpty()) {
            province.procedureAsking(
                    "1.001193",
                    List.of(
                            ProcedureMother.paper("c1", "Tờ khai đăng ký khai sinh theo mẫu", null),
                            ProcedureMother.paper("c2", "Giấy chứng sinh", null)));
        }
        var mother = asApplicant("Phạm Thị Lài");

        mother.opens("/procedures/1.001193").weighsAtMost(KILOBYTES).looksRightOnEveryScreen("procedure-start");
        mother.presses("Nộp trực tuyến")
                .looksRight("filing-begin")
                .presses("Bắt đầu")
                .readsHeading("Hồ sơ đang soạn");
        mother.looksRightOnEveryScreen("filing-tasks");
        place(mother);
        answers(mother);
        mother.follows("Giấy chứng sinh")
                .looksRight("filing-paper")
                .hands("Chọn tệp hoặc mở máy ảnh", "chung-sinh.pdf", TestPdf.saying("Giay chung sinh"));
        mother.reads("Đã tải lên").presses("Lưu và tiếp tục").readsHeading("Hồ sơ đang soạn");
        mother.follows("Liên hệ và nhận kết quả")
                .looksRight("filing-contact")
                .types("Số điện thoại", "0912 345 678")
                .presses("Lưu và tiếp tục");
        mother.presses("Kiểm tra và nộp").looksRightOnEveryScreen("filing-check");
        mother.page().getByRole(AriaRole.CHECKBOX).first().check();
        mother.presses("Nộp hồ sơ").readsHeading("Đã nộp hồ sơ").looksRightOnEveryScreen("filing-receipt");
        mother.presses("Xem hồ sơ").reads("chờ cán bộ kiểm tra").looksRightOnEveryScreen("my-dossier");
        var code = code(mother.page());
        mother.opens("/my").reads(code).looksRightOnEveryScreen("my-with-dossiers");

        var desk = asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        desk.opens("/counter/waiting").reads(code).looksRight("counter-waiting-online");
        desk.follows(code).reads("Trả lời chậm nhất").looksRight("office-online-filing");
        desk.presses("Tiếp nhận").reads("Đã tiếp nhận");
        mother.opens("/my/dossiers/" + code).reads("Hồ sơ đã được tiếp nhận");
    }

    @Test
    void filingWorksWithoutScripts() {
        clock().moveTo("2026-01-12T09:00");
        var procedure = "9." + SERIAL.incrementAndGet();
        door(SmallProvince.class)
                .found()
                .procedureAsking(procedure, List.of(ProcedureMother.paper("c1", "Đơn đề nghị", null)));
        var citizen = asApplicant("Đinh Văn Sơn", Screen.PHONE, false);

        citizen.opens("/my/filings/new?procedure=" + procedure).presses("Bắt đầu");
        place(citizen);
        citizen.follows("Đơn đề nghị")
                .hands("Chọn tệp hoặc mở máy ảnh", "don.pdf", TestPdf.saying("Don de nghi"))
                .presses("Lưu và tiếp tục")
                .follows("Liên hệ và nhận kết quả")
                .types("Số điện thoại", "0912 345 678")
                .presses("Lưu và tiếp tục")
                .presses("Kiểm tra và nộp");
        citizen.page().getByRole(AriaRole.CHECKBOX).first().check();
        citizen.presses("Nộp hồ sơ").readsHeading("Đã nộp hồ sơ");
    }

    @Test
    void everyPageOfAFilingIsRightWhenItIsEmpty() {
        var procedure = "9." + SERIAL.incrementAndGet();
        door(SmallProvince.class)
                .found()
                .procedureAsking(procedure, List.of(ProcedureMother.paper("c1", "Đơn đề nghị", null)));
        var citizen = asApplicant("Đinh Thị Hoa");
        citizen.opens("/my/filings/new?procedure=" + procedure).presses("Bắt đầu");
        var draft = java.net.URI.create(citizen.page().url()).getPath();

        new Tour(citizen)
                .sees("filing-place", draft + "/place")
                .seesErrors("filing-place-errors", draft + "/place")
                .sees("filing-paper-empty", draft + "/papers/c1")
                .sees("filing-contact-empty", draft + "/contact")
                .sees("filing-check-open", draft + "/check")
                .ends();
        var helper = asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        new Tour(helper)
                .sees("assisted-begin", "/counter/assisted/new?procedure=" + procedure)
                .seesErrors("assisted-begin-errors", "/counter/assisted/new?procedure=" + procedure)
                .ends();
    }

    private static void place(Visitor visitor) {
        visitor.follows("Nơi nộp")
                .chooses("Nộp tại", SmallProvince.DESK.value())
                .presses("Lưu và tiếp tục")
                .readsHeading("Hồ sơ đang soạn");
    }

    private static void answers(Visitor visitor) {
        visitor.follows("Đăng ký khai sinh").page().waitForLoadState();
        for (int page = 0; page < MOST_PAGES && visitor.page().url().contains("/form/"); page++) {
            var before = visitor.page().url();
            if (page < 3) {
                visitor.looksRight("filing-form-" + page);
            }
            if (before.endsWith("/form/mother")) {
                visitor.reads("Theo điều bạn đã khai ở trên").looksRight("filing-form-mother");
            }
            visitor.page().evaluate(ANSWER);
            visitor.presses("Lưu và tiếp tục").page().waitForLoadState();
            assertThat(visitor.page().locator(".govuk-error-summary").allInnerTexts())
                    .as(before)
                    .isEmpty();
        }
        visitor.readsHeading("Hồ sơ đang soạn");
    }

    private static String code(Page page) {
        return page.url().replaceAll(".*/my/dossiers/", "");
    }
}
