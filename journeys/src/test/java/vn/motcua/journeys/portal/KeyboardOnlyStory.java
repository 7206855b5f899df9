package vn.motcua.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.Intakes;
import vn.motcua.journeys.Keyboard;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;

/** Whoever cannot use a mouse or touch a screen files, follows, pays and speaks up like everybody else. */
class KeyboardOnlyStory extends Story {

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    private static final int MOST_PAGES = 15;

    private static final Map<String, String> ANSWERS = Map.of(
            "day", "5",
            "month", "10",
            "child.year", "2025",
            "year", "1990",
            "idnumber", "051190000017",
            "identifier", "051190000017",
            "phone", "0912345678",
            "copies", "2",
            "email", "");

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-12T09:00");
        door(SmallProvince.class).found();
    }

    @Test
    void aBirthIsFiledWithTheKeyboardAlone() {
        if (door(Procedures.class).history(BIRTH).isEmpty()) {
            door(SmallProvince.class)
                    .procedureAsking(
                            BIRTH.value(),
                            List.of(
                                    ProcedureMother.paper("c1", "Tờ khai đăng ký khai sinh theo mẫu", null),
                                    ProcedureMother.paper("c2", "Giấy chứng sinh", null)));
        }
        var mother = asApplicant("Phạm Thị Lài", Screen.DESKTOP, true);
        var keys = new Keyboard(mother);
        mother.opens("/procedures/" + BIRTH);

        keys.enters("Nộp trực tuyến").enters("Bắt đầu");
        mother.readsHeading("Hồ sơ đang soạn");
        keys.enters("Nơi nộp")
                .chooses("Nộp tại", SmallProvince.DESK.value())
                .enters("Lưu và tiếp tục")
                .enters("Đăng ký khai sinh");
        for (int page = 0; page < MOST_PAGES && mother.page().url().contains("/form/"); page++) {
            keys.answersAll(ANSWERS, "Xã Thử", "Lưu và tiếp tục");
            assertThat(mother.page().locator(".govuk-error-summary").allInnerTexts())
                    .as(mother.page().url())
                    .isEmpty();
        }
        mother.readsHeading("Hồ sơ đang soạn");
        keys.enters("Giấy chứng sinh")
                .hands(
                        "Chọn tệp",
                        new FilePayload("chung-sinh.pdf", "application/pdf", TestPdf.saying("Giay chung sinh")));
        mother.reads("chung-sinh.pdf");
        keys.enters("Lưu và tiếp tục");
        mother.readsHeading("Hồ sơ đang soạn");
        keys.enters("Liên hệ và nhận kết quả")
                .types("Số điện thoại", "0912 345 678")
                .enters("Lưu và tiếp tục")
                .enters("Kiểm tra và nộp");
        keys.answersAll(Map.of(), "", "Nộp hồ sơ");
        mother.readsHeading("Đã nộp hồ sơ");
    }

    @Test
    void whatIsWrongTakesTheFocusAndLeadsToItsField() {
        var citizen = asCitizen(Screen.DESKTOP).opens("/tracking");
        var keys = new Keyboard(citizen);

        keys.enters("Tra cứu");
        citizen.reads("Có thông tin cần sửa").forgives(422);
        assertThat(citizen.page().locator(".govuk-error-summary")).isFocused();
        assertThat(citizen.page()).hasTitle(Pattern.compile("^Lỗi.*"));

        keys.goesTo("Hãy nhập mã hồ sơ in trên giấy tiếp nhận.");
        citizen.hits("Enter");
        assertThat(citizen.page().getByLabel("Mã hồ sơ")).isFocused();
        assertThat(citizen.page().getByLabel("Mã hồ sơ"))
                .hasAccessibleDescription(Pattern.compile(".*Hãy nhập mã hồ sơ.*"));
    }

    @Test
    void aLinkLeadsPastTheNavigation() {
        var citizen = asCitizen(Screen.DESKTOP).opens("/");
        var keys = new Keyboard(citizen);

        keys.goesTo("Chuyển đến nội dung chính");
        citizen.hits("Enter");
        assertThat(citizen.page().locator("main")).isFocused();
        keys.goesTo("Bạn cần làm thủ tục gì?");
        citizen.page().keyboard().type("khai sinh");
        keys.enter();
        assertThat(citizen.page().url()).contains("/procedures?q=khai+sinh");
    }

    @Test
    void aDossierIsFollowedAndItsFeePaid() {
        var commune = door(Commune.class).found();
        var charge = new Fee(FeeKind.CHARGE, "", "Lệ phí cấp giấy", new FeeAmount.Fixed(new Money(25_000), ""));
        var owing = door(Intakes.class)
                .receive(
                        Commune.intake(commune.procedureCosting(charge), Channel.COUNTER, Commune.owner()),
                        commune.desk)
                .orThrow();
        var citizen = asCitizen(Screen.DESKTOP).opens("/tracking");
        var keys = new Keyboard(citizen);

        keys.types("Mã hồ sơ", owing.code().value())
                .types("Mã tra cứu", owing.filing().lookUpSecret())
                .enters("Tra cứu");
        walksThrough(citizen);
        keys.goesTo("Xem và nộp").enter();
        citizen.readsHeading("Nộp phí, lệ phí");
        walksThrough(citizen);
        keys.goesTo("Trả tiền").enter();
        citizen.readsHeading("Nền tảng thanh toán (mô phỏng)");
    }

    @Test
    void feedbackIsGivenWithTheKeyboardAlone() {
        var citizen = asCitizen(Screen.DESKTOP).opens("/feedback");
        walksThrough(citizen);
        citizen.opens("/feedback/new");
        var keys = new Keyboard(citizen);

        keys.types("Tiêu đề", "Cửa xã không có lối cho xe lăn")
                .types("Nội dung", "Bậc thềm cao, tôi không vào được.")
                .chooses("Cơ quan bạn muốn nói đến", "T1.61")
                .goesBackTo("Tiêu đề")
                .types("Họ và tên", "Hồ Thị Mận")
                .types("Số điện thoại", "0905 777 888")
                .enters("Gửi");
        citizen.readsHeading("Đã nhận phản ánh của bạn");
    }

    /** The fields at the end of the page are passed by, and what comes last lets the focus go. */
    private static void walksThrough(Visitor visitor) {
        assertThat(new Keyboard(visitor).walksThrough()).hasSizeGreaterThan(5);
    }
}
