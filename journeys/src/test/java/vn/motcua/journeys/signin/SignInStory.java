package vn.motcua.journeys.signin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;
import vn.motcua.testing.People;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

class SignInStory extends Story {

    @Test
    void anOfficerSignsInAndOut() {
        door(SmallProvince.class).found();
        People people = door(People.class);
        String username = people.username(people.create(Staff.post(SmallProvince.DIVISION.value(), Role.CASE_OFFICER)));

        Visitor officer = signIn(username, People.PASSWORD);

        officer.reads("Nguyễn Thị Bưởi").looksRight("signed-in");
        officer.presses("Đăng xuất").reads("Bạn đã đăng xuất.").looksRight("signed-out");
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordKeepsTheNameAndSaysWhatToDo(Screen screen) {
        Visitor stranger = asCitizen(screen).opens("/sign-in").looksRight("sign-in");

        stranger.types("Tên đăng nhập", "khong.co.ai").types("Mật khẩu", "sai").presses("Đăng nhập");

        stranger.reads("Có thông tin cần sửa").looksRight("sign-in-wrong");
    }
}
