package vn.motcua.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.domain.Totp;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;
import vn.motcua.testing.People;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

/** Every page between a stranger and their desk is fit to be used. */
class SignInPagesStory extends Story {

    private static final String DIVISION = SmallProvince.DIVISION.value();

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void everyPageIsRight() {
        var people = door(People.class);
        var person = people.create(
                Staff.post(DIVISION, Role.CASE_OFFICER), Staff.post(SmallProvince.COMMUNE.value(), Role.RECORDS_CLERK));
        var visitor = asCitizen(Screen.DESKTOP);
        var tour = new Tour(visitor);

        invitation(tour, visitor);
        tour.sees("sign-in", "/sign-in");
        signIn(visitor, people.username(person));
        tour.looks("post-choice").seesErrors("post-choice-errors", "/account/post");
        visitor.page().locator("input[type=radio]").first().check();
        visitor.presses("Tiếp tục");
        tour.sees("account", "/account")
                .sees("own-digest-page", "/account/digest")
                .sees("own-signing-keys", "/account/signing-keys")
                .seesErrors("own-signing-keys-errors", "/account/signing-keys")
                .sees("new-password", "/sign-in/password")
                .seesErrors("new-password-errors", "/sign-in/password")
                .sees("second-factor", "/sign-in/second-factor")
                .seesErrors("second-factor-errors", "/sign-in/second-factor");
        enrol(tour, visitor);
        visitor.presses("Đăng xuất");
        signIn(visitor, people.username(person));
        tour.looks("code").seesErrors("code-errors", "/sign-in/code", "Tiếp tục");

        var seen = new TreeSet<>(tour.ends());
        assertThat(Tour.unseen("/sign-in", seen)).isEmpty();
        assertThat(Tour.unseen("/account", seen)).isEmpty();
        assertThat(Tour.unseen("/invitations", seen)).isEmpty();
    }

    private void invitation(Tour tour, Visitor visitor) {
        var person = door(People.class).create();
        var token = door(Accounts.class)
                .resetPassword(person, People.ADMINISTRATOR)
                .orThrow()
                .token();
        tour.sees("invitation", "/invitations/" + token).seesErrors("invitation-errors", "/invitations/" + token);
        visitor.types("Mật khẩu mới", "một câu hoàn toàn mới")
                .presses("Lưu mật khẩu")
                .reads("Mật khẩu đã được đặt");
        tour.looks("invitation-accepted").sees("invitation-over", "/invitations/" + token);
    }

    private static void signIn(Visitor visitor, String username) {
        visitor.opens("/sign-in")
                .types("Tên đăng nhập", username)
                .types("Mật khẩu", People.PASSWORD)
                .presses("Đăng nhập");
    }

    private void enrol(Tour tour, Visitor visitor) {
        var secret = visitor.opens("/sign-in/second-factor")
                .page()
                .locator("main strong")
                .innerText();
        visitor.types("Mã 6 chữ số", code(secret))
                .presses("Bật xác thực hai lớp")
                .readsHeading("Đã bật xác thực hai lớp");
        tour.looks("recovery-codes");
        visitor.presses("Tôi đã cất các mã, tiếp tục");
    }

    /** What the application on the telephone would show now. */
    private String code(String secret) {
        var bytes = new Base32().decode(secret.replace(" ", ""));
        return Totp.COMMON.code(bytes, Totp.stepAt(clock().instant()));
    }
}
