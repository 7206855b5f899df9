package vn.motcua.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import vn.motcua.journeys.Visitor;
import vn.motcua.testing.TestPdf;

/**
 * A filing as somebody walks through it, page by page; a picture is taken of every page as it stands when they go on,
 * and those that ask for a paper, sum up or thank are looked at closely.
 */
final class Filing {

    private static final String NEXT = "Lưu và tiếp tục";
    private static final String LIST = "Hồ sơ đang soạn";

    private final Visitor visitor;
    private final String pictures;
    private int seen;

    private Filing(Visitor visitor, String pictures) {
        this.visitor = visitor;
        this.pictures = pictures;
    }

    /** From the first page, which is open, to the list of what there is to do. */
    static Filing begin(Visitor visitor, String pictures) {
        visitor.presses("Bắt đầu").readsHeading(LIST);
        return new Filing(visitor, pictures);
    }

    /** Chooses where it is filed. */
    Filing at(String desk) {
        visitor.follows("Nơi nộp").chooses("Nộp tại", desk);
        return backToTheList();
    }

    /** Opens the part of the list with this name. */
    Filing opens(String part) {
        visitor.follows(part);
        return this;
    }

    /** Types into the field with this label, whether or not the page calls it optional. */
    Filing types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Finds what was filled in for them. */
    Filing finds(String label, String text) {
        assertThat(field(label)).hasValue(text);
        return this;
    }

    Filing chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    Filing ticks(String label) {
        visitor.ticks(label);
        return this;
    }

    /** Answers the question with yes or no, where a page asks several. */
    Filing answers(String question, String answer) {
        visitor.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(optional(question)))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** Types a date on a page that asks for one only; day and month may be empty. */
    Filing on(String day, String month, String year) {
        return types("Ngày", day).types("Tháng", month).types("Năm", year);
    }

    /** Is told that something is wrong, and still has what was typed. */
    Filing isTold(String refusal) {
        visitor.presses(NEXT).reads("Có thông tin cần sửa");
        assertThat(visitor.page().locator(".govuk-error-summary")).containsText(refusal);
        visitor.forgives(422).keepsPicture(picture());
        return this;
    }

    /** Goes on to the page with this heading. */
    Filing goesOnTo(String heading) {
        visitor.keepsPicture(picture()).presses(NEXT);
        return isOn(heading);
    }

    private Filing isOn(String heading) {
        assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading, new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
        return this;
    }

    Filing backToTheList() {
        return goesOnTo(LIST);
    }

    /** Sends a file for the paper that is open. */
    Filing sends(String file) {
        visitor.hands("Chọn tệp hoặc mở máy ảnh", file, TestPdf.saying(file)).reads("Đã tải lên");
        return this;
    }

    /** Says why the paper that is open is not needed, and comes to the page with this heading. */
    Filing needsNot(String why, String heading) {
        visitor.page().locator("main details summary").first().click();
        visitor.types("Vì sao không cần?", why).looksRight(picture()).presses("Ghi nhận");
        return isOn(heading);
    }

    /** Ticks the only box of the page. */
    Filing pledges() {
        visitor.page().getByRole(AriaRole.CHECKBOX).first().check();
        return this;
    }

    /** Checks everything, declares and sends; ends on the receipt. */
    Filing isSent() {
        visitor.presses("Kiểm tra và nộp")
                .readsHeading("Kiểm tra trước khi nộp")
                .looksRight(picture());
        pledges();
        visitor.presses("Nộp hồ sơ").readsHeading("Đã nộp hồ sơ").looksRight(picture());
        return this;
    }

    /** The code on the receipt that is open. */
    String code() {
        return visitor.page().locator(".govuk-panel__body strong").innerText().strip();
    }

    /** The secret by which anybody with the receipt may look the dossier up. */
    String secret() {
        return visitor.page().locator(".mc-receipt strong").innerText().strip();
    }

    private Locator field(String label) {
        return visitor.page().getByLabel(optional(label));
    }

    private static Pattern optional(String label) {
        var plain = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return Pattern.compile("^\\s*" + plain + "( \\(không bắt buộc\\))?\\s*$");
    }

    private String picture() {
        seen++;
        return "%s-%02d".formatted(pictures, seen);
    }
}
