package vn.motcua.control.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.Staff.post;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;
import vn.motcua.identity.Account;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.Post;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

@ProductTest
class AccountPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    AccountRegister register;

    @Autowired
    People people;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void startTheDay() {
        clock.moveTo("2026-01-05T08:00");
        province.found();
    }

    @Test
    void createAnAccountWithAPostAndALinkForThePassword() {
        var username = Staff.username();
        var created = act("/control/accounts", "username", username, "displayName", "Võ Thị Sáu");
        var account = register.find(username).orElseThrow();
        created.hasStatus(302).hasHeader("Location", page(account.id()) + "?done=created");

        act(
                        page(account.id()) + "/posts",
                        "unit",
                        SmallProvince.DESK.value(),
                        "role",
                        "RECEPTION_OFFICER",
                        "title",
                        "Công chức một cửa",
                        "from.day",
                        "5",
                        "from.month",
                        "1",
                        "from.year",
                        "2026")
                .hasStatus(302);
        assertThat(register.posts(account.id())).extracting(Post::unit).containsExactly(SmallProvince.DESK);

        act(page(account.id()) + "/invitations")
                .hasStatusOk()
                .bodyText()
                .containsPattern(Pattern.compile("http://localhost/invitations/[\\w-]{43}"));
        assertThat(pages.get().uri(page(account.id())).with(SignedIn.as(Role.AUDITOR, "T1")))
                .hasStatusOk()
                .bodyText()
                .contains("Võ Thị Sáu", "Công chức một cửa", "Chưa đặt mật khẩu")
                .doesNotContain("/disablements");
    }

    @Test
    void showTheFormAgainAsItWasTyped() {
        act("/control/accounts", "username", "x", "displayName", "Võ Thị Bảy")
                .hasStatus(422)
                .bodyText()
                .contains("Võ Thị Bảy", "không hợp lệ");
        var person = people.create();
        act(page(person) + "/posts", "title", "Chuyên viên", "from.day", "31", "from.month", "2", "from.year", "2026")
                .hasStatus(422)
                .bodyText()
                .contains("Chuyên viên", "Hãy nhập đơn vị.", "Hãy chọn vai trò.", "ngày bắt đầu có thật");
    }

    @Test
    void findTheUnitOfAPostByItsNameOrAskWhichIsMeant() {
        var person = people.create();

        grant(person, "unit", "phong kinh te xa thu").hasStatus(302);
        grant(person, "unit", "xã thử")
                .hasStatus(422)
                .bodyText()
                .contains("Có nhiều đơn vị như vậy", "value=\"T1.61.TT\"", "value=\"xã thử\"");
        grant(person, "unit", "xã thử", "chosen", "T1.61.TT").hasStatus(302);
        grant(person, "unit", "không có đơn vị nào").hasStatus(422).bodyText().contains("Không có đơn vị nào");

        assertThat(register.posts(person))
                .extracting(Post::unit)
                .containsExactlyInAnyOrder(SmallProvince.DIVISION, SmallProvince.DESK);
    }

    @Test
    void findPeopleByTheNameOfTheirUnit() {
        var person = people.create(post(SmallProvince.DIVISION.value(), Role.DIVISION_HEAD));
        var name = people.username(person);

        read("/control/accounts?text=" + name + "&unit=phong%20kinh%20te%20xa%20thu")
                .contains(name, "Tìm thấy 1 tài khoản.");
        read("/control/accounts?text=" + name + "&unit=t1.61.tt").contains("Tìm thấy 0 tài khoản.");
        read("/control/accounts?unit=th%E1%BB%AD").contains("Có nhiều đơn vị như vậy", "?unit=T1.61.KT");
        read("/control/accounts?unit=khong%20co").contains("Không có đơn vị nào", "Tìm thấy 0 tài khoản.");
    }

    @Test
    void putRightWhatAnAccountSaysAboutThePerson() {
        var person = people.create();
        var details = page(person) + "/details";

        assertThat(pages.get().uri(details).with(SignedIn.as(Role.ADMINISTRATOR, "T1")))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Bưởi", people.username(person));
        act(details, "displayName", "Nguyễn Thị Na", "email", "na@")
                .hasStatus(422)
                .bodyText()
                .contains("Nguyễn Thị Na", "na@", "không đúng");
        act(details, "displayName", "Nguyễn Thị Na", "email", "na@tinh.gov.vn", "phone", " ")
                .hasStatus(302);

        assertThat(register.find(person))
                .get()
                .extracting(Account::displayName, Account::email, Account::phone)
                .containsExactly("Nguyễn Thị Na", "na@tinh.gov.vn", null);
        read(page(person)).contains("Sửa thông tin tài khoản");
    }

    @Test
    void endAPostAndDisableTheAccount() {
        var person = people.create(post(SmallProvince.DESK.value(), Role.RECEPTION_OFFICER));
        var held = Objects.requireNonNull(register.posts(person).getFirst());
        var ends = page(person) + "/posts/" + held.id() + "/ends";

        act(ends, "end", "2025-01-01").hasStatus(422).bodyText().contains("Ngày kết thúc phải sau ngày bắt đầu");
        act(ends, "end", "hôm nay").hasStatus(422);
        act(ends, "end", "2026-02-01").hasStatus(302);
        assertThat(register.posts(person).getFirst().held().to()).isEqualTo("2026-02-01");

        act(page(person) + "/disablements").hasStatus(302);
        assertThat(register.find(person).orElseThrow().isDisabled()).isTrue();
        act(page(person) + "/enablements").hasStatus(302);
        assertThat(register.find(person).orElseThrow().isDisabled()).isFalse();
    }

    @Test
    void findPeopleAndTellWhatHappened() {
        var person = people.create(post("T41", Role.RECORDS_CLERK));
        people.signIn(person);

        read("/control/accounts?text=" + people.username(person)).contains("Nguyễn Thị Bưởi", "Văn thư");
        read("/control/accounts?text=khong-tim-thay-ai&page=99").contains("Tìm thấy 0 tài khoản.");
        read("/control/accounts/log").contains("Đăng nhập", "Nguyễn Thị Bưởi");
        read("/control/accounts/second-factor").contains("Lãnh đạo đơn vị");
    }

    @Test
    void knowNothingOfWhoIsNotThere() {
        assertThat(pages.get().uri(page(AccountId.next())).with(SignedIn.as(Role.ADMINISTRATOR, "T1")))
                .hasStatus(404);
        act(page(AccountId.next()) + "/disablements").hasStatus(404);
    }

    private static String page(AccountId account) {
        return "/control/accounts/" + account;
    }

    private AbstractStringAssert<?> read(String path) {
        return assertThat(pages.get().uri(URI.create(path)).with(SignedIn.as(Role.ADMINISTRATOR, "T1")))
                .hasStatusOk()
                .bodyText();
    }

    private MvcTestResultAssert grant(AccountId person, String... unit) {
        var fields = Stream.of("role", "CASE_OFFICER", "title", "Chuyên viên");
        var day = Stream.of("from.day", "5", "from.month", "1", "from.year", "2026");
        return act(
                page(person) + "/posts",
                Stream.of(fields, day, Stream.of(unit)).flatMap(each -> each).toArray(String[]::new));
    }

    private MvcTestResultAssert act(String path, String... fields) {
        var request = pages.post()
                .uri(path)
                .with(SignedIn.as(Role.ADMINISTRATOR, "T1"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return assertThat(request);
    }
}
