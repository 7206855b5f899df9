package vn.motcua.journeys.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.digest.wiring.MorningRound;
import vn.motcua.journeys.Story;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.People;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

/** An officer reads in the morning what waits for them, has seen it, and wants it by e-mail. */
class MorningStory extends Story {

    @BeforeEach
    void aDossierIsLateOnFriday() {
        clock().moveTo("2026-01-05T07:00");
        door(Commune.class).found().received();
    }

    @Test
    void fromTheNoticeToTheMailbox() {
        var people = door(People.class);
        var person = people.create(Staff.post(SmallProvince.DIVISION.value(), Role.CASE_OFFICER));
        clock().moveTo("2026-01-09T07:30");
        door(MorningRound.class).round();

        var officer = signIn(people.username(person), People.PASSWORD);
        officer.opens("/office/inbox")
                .reads("Việc trong ngày, lúc 07:30")
                .looksRightOnEveryScreen("office-inbox-notice")
                .follows("Xem từng hồ sơ")
                .readsHeading("Việc trong ngày của bạn")
                .looksRightOnEveryScreen("office-digest");
        officer.opens("/office/inbox").presses("Đã xem").readsHeading("Việc cần xử lý");
        assertThat(officer.page().getByText("Việc trong ngày, lúc").count()).isZero();

        officer.opens("/account")
                .follows("Thay đổi Tin báo việc mỗi sáng")
                .readsHeading("Tin báo việc mỗi sáng")
                .types("Địa chỉ thư điện tử công vụ", "buoi@example.vn")
                .presses("Lưu")
                .reads("Đã lưu. Áp dụng từ ngày làm việc tới.")
                .looksRightOnEveryScreen("own-digest");
    }
}
