package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.testing.SmallProvince;

/** A citizen signs on with an e-ID, says how to be reached and for whom they act, and signs off. */
class SignOnStory extends Story {

    private static final int KILOBYTES = 60;

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void aMotherSignsOnAndNamesHerChild() {
        var mother = asCitizen()
                .opens("/my/children/new")
                .readsHeading("Đăng nhập")
                .looksRight("sign-on")
                .weighsAtMost(KILOBYTES)
                .presses("Đăng nhập bằng VNeID (mô phỏng)")
                .types("Số định danh", "051190000258")
                .types("Họ và tên", "H'Wơn Niê")
                .presses("Đăng nhập")
                .readsHeading("Thêm con hoặc trẻ bạn giám hộ");

        born(mother, "2031")
                .types("Họ và tên trẻ", "Y Sa")
                .presses("Lưu")
                .reads("Có thông tin cần sửa")
                .forgives(422)
                .looksRight("my-child-of-the-future");
        born(mother, "2025")
                .presses("Lưu")
                .readsHeading("Của tôi")
                .ticks("Y Sa")
                .presses("Làm cho người này")
                .reads("Bạn đang làm thay Y Sa")
                .looksRightOnEveryScreen("my-acting");

        mother.presses("Đăng xuất").reads("Bạn đã đăng xuất.").opens("/my").readsHeading("Đăng nhập");
    }

    private static Visitor born(Visitor visitor, String year) {
        return visitor.types("Ngày", "21").types("Tháng", "11").types("Năm", year);
    }

    @Test
    void everyPageOfAnApplicantIsRight() {
        var tour = new Tour(asApplicant("Phạm Thị Lài"))
                .sees("my", "/my")
                .sees("my-contact", "/my/contact")
                .sees("my-child", "/my/children/new")
                .seesErrors("my-child-errors", "/my/children/new")
                .sees("my-authorisation", "/my/authorisations/new")
                .seesErrors("my-authorisation-errors", "/my/authorisations/new");

        var seen = tour.ends();
        assertThat(List.of("/my/children", "/my/authorisations", "/my/contact"))
                .allSatisfy(area -> assertThat(Tour.unseen(area, seen)).isEmpty());
    }
}
