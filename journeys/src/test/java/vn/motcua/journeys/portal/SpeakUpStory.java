package vn.motcua.journeys.portal;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.shared.Role;
import vn.motcua.testing.SmallProvince;

/** From a phone without scripts to the answer that everybody may read. */
class SpeakUpStory extends Story {

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void aCitizenSpeaksUpAndIsAnsweredInPublic() {
        var citizen = asCitizenWithoutScripts(Screen.PHONE);
        citizen.opens("/feedback").weighsAtMost(60).looksRight("feedback-start");
        citizen.opens("/feedback/new").weighsAtMost(60).looksRight("feedback-form");
        citizen.presses("Gửi").reads("Có thông tin cần sửa").forgives(422).looksRight("feedback-form-errors");
        citizen.types("Tiêu đề", "Đòi bản sao đã có trong kho")
                .types("Nội dung", "Tôi là Hồ Thị Mận. Cán bộ vẫn đòi bản sao giấy khai sinh. Gọi tôi 0905 777 888.")
                .chooses("Cơ quan bạn muốn nói đến", "T1.61")
                .types("Họ và tên", "Hồ Thị Mận")
                .types("Số điện thoại", "0905 777 888")
                .presses("Gửi");
        citizen.readsHeading("Đã nhận phản ánh của bạn").looksRight("feedback-receipt");
        var code = found(citizen.page().content());
        citizen.follows("Theo dõi phản ánh này")
                .reads("Đã nhận, đang phân loại")
                .looksRight("feedback-followed");
        var link = citizen.page().url().replaceFirst("^https?://[^/]+", "");

        var control = asStaff(Role.CONTROL_OFFICER, "T1").opens("/office/feedback/" + code);
        var tour = new Tour(control).looks("office-feedback");
        control.ticks("Về quy định, thủ tục").presses("Phân loại và chuyển").reads("Đã phân loại.");
        tour.looks("office-feedback-forwarded").sees("office-feedback-list", "/office/feedback");

        asStaff(Role.CASE_OFFICER, SmallProvince.DIVISION.value())
                .opens("/office/feedback")
                .follows(code)
                .types("Nội dung trả lời", "Cảm ơn bà. Từ hôm nay xã không đòi bản sao đã có trong kho dữ liệu.")
                .presses("Trả lời")
                .reads("Đã trả lời.");

        control.opens("/office/feedback/" + code + "?act=publications");
        tour.looks("office-feedback-publish");
        control.ticks("Tôi đã đọc hết và không nhận ra được ai")
                .presses("Công khai")
                .reads("Đã công khai.");
        tour.ends();

        citizen.opens(link).reads("Từ hôm nay xã không đòi").looksRight("feedback-answered");
        citizen.ticks("Hài lòng").presses("Gửi đánh giá").reads("Bạn đã đánh giá");
        citizen.looksRight("feedback-rated");
        citizen.opens("/feedback").follows("Đòi bản sao đã có trong kho").reads("Tôi là […]");
        citizen.looksRight("feedback-published").opens("/feedback/follow").looksRight("feedback-follow");
    }

    private static String found(String page) {
        var matcher = Pattern.compile("PAKN\\.[0-9]{8}\\.[0-9]{4,8}").matcher(page);
        return matcher.find() ? matcher.group() : "";
    }
}
