package vn.motcua.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.eforms.FormDesk;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** A procedure with a form of three pages and one paper to photograph. */
final class ThreePageFiling {

    static final String PAPER = "Giấy tờ chứng minh nơi ở";

    private static final AtomicInteger SERIAL = new AtomicInteger(910_000);
    private static final String FORM = """
            {"title": "Tờ khai xác nhận nơi ở",
             "paper": {"title": "Tờ khai xác nhận nơi ở", "basis": "Thử", "addressee": "UBND xã", "signer": "Người khai"},
             "pages": [
              {"id": "who", "title": "Người khai", "questions": [
               {"id": "name", "type": "text", "label": "Họ và tên người khai", "required": true},
               {"id": "born", "type": "date", "label": "Ngày sinh người khai", "required": true}]},
              {"id": "where", "title": "Nơi ở", "questions": [
               {"id": "hamlet", "type": "text", "label": "Thôn, buôn, làng", "required": true},
               {"id": "kind", "type": "radios", "label": "Nhà ở là", "required": true, "options": [
                {"value": "own", "label": "Nhà của mình"}, {"value": "rented", "label": "Nhà thuê"}]},
               {"id": "people", "type": "table", "label": "Người cùng ở", "parts": [
                {"id": "name", "type": "text", "label": "Tên người cùng ở", "required": true}]}]},
              {"id": "why", "title": "Lý do", "questions": [
               {"id": "reason", "type": "long-text", "label": "Vì sao cần giấy xác nhận", "required": true}]}]}
            """;

    private ThreePageFiling() {}

    /** A new one each time, so that no story meets the dossiers of another. */
    static ProcedureCode begin(SmallProvince province, FormDesk forms, LocalDate from) {
        var code = new ProcedureCode("9." + SERIAL.incrementAndGet());
        province.found()
                .procedureAsking(
                        code.value(),
                        List.of(
                                ProcedureMother.paper("c1", "Tờ khai xác nhận nơi ở", null),
                                ProcedureMother.paper("c2", PAPER, null)));
        var officer = SignedIn.staff(Role.CONTROL_OFFICER, SmallProvince.PROVINCE.value());
        var draft = forms.begin(code, officer);
        var saved = forms.save(code, draft.revision(), FORM, officer).orThrow();
        forms.publish(code, saved.revision(), from, officer).orThrow();
        return code;
    }

    /** Fills in the whole on its one page, as on a phone. */
    static void fillIn(Page page) {
        labelled(page, "Nộp tại").selectOption(SmallProvince.DESK.value());
        labelled(page, "Họ và tên người khai").fill("Hồ Thị Nở");
        labelled(page, "Thôn, buôn, làng").fill("Thôn Ra Nhua");
        labelled(page, "Nhà của mình").check();
        var born = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Ngày sinh người khai"));
        born.getByLabel("Ngày", new Locator.GetByLabelOptions().setExact(true)).fill("5");
        born.getByLabel("Tháng").fill("10");
        born.getByLabel("Năm").fill("1990");
        page.getByLabel("Tên người cùng ở").first().fill("Hồ Văn Ngói");
        button(page, "Thêm dòng").click();
        page.getByLabel("Tên người cùng ở").last().fill("Hồ Văn Xoa");
        labelled(page, "Vì sao cần giấy xác nhận").fill("Xin điện cho nhà mới");
        page.getByLabel("Chọn tệp hoặc mở máy ảnh")
                .setInputFiles(new FilePayload("giay.jpg", "image/jpeg", photograph()));
        assertThat(page.getByText("giay.jpg").first()).isVisible();
        labelled(page, "Số điện thoại").fill("0912 345 678");
        page.getByRole(AriaRole.CHECKBOX).last().check();
    }

    private static Locator labelled(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static void readsReceipt(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Đã nộp hồ sơ");
    }

    /** What a phone makes of a sheet of paper: twelve million dots with the grain of a dim room, several megabytes. */
    static byte[] photograph() {
        return Photograph.BYTES.clone();
    }

    private static final class Photograph {
        static final byte[] BYTES = jpeg(sheet());
    }

    private static BufferedImage sheet() {
        var picture = new BufferedImage(3000, 4000, BufferedImage.TYPE_INT_RGB);
        var dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var grain = new Random(9);
        for (int dot = 0; dot < dots.length; dot++) {
            int light = 205 + grain.nextInt(20);
            dots[dot] = light << 16 | light << 8 | light - 12;
        }
        var pen = picture.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 56));
        for (int line = 1; line < 45; line++) {
            pen.drawString(
                    "Giấy chứng nhận số " + line + " do Ủy ban nhân dân xã cấp cho hộ gia đình", 240, 80 * line + 200);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
