package vn.motcua.journeys.counter;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.certification.CopyAuthorisations;
import vn.motcua.journeys.Story;
import vn.motcua.shared.Role;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.testing.People;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;
import vn.motcua.testing.TestPdf;

/** From the paper on the desk to the sealed copy in the vault. */
class CertifyACopyStory extends Story {

    private static final AtomicInteger SERIAL = new AtomicInteger(100_000);

    private final TestAuthority authority = TestAuthority.called("CA của xã");

    @BeforeEach
    void theCommuneHasASeal() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
        var seal = authority.issue("UBND xã Thử", "UBND xã Thử").pkcs12();
        door(SigningKeys.class)
                .add(
                        new AddKey.OfFile(new AddKey.Owner.Agency(SmallProvince.COMMUNE), seal, TestAuthority.PASSWORD),
                        People.ADMINISTRATOR)
                .orThrow();
    }

    @Test
    void anOfficerComparesTheChairmanSignsAndTheCopyStandsInTheBook() {
        var paper = "Giấy khai sinh " + SERIAL.incrementAndGet();
        var officer = asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        officer.opens("/counter/certified-copies")
                .reads("Chứng thực bản sao điện tử")
                .looksRightOnEveryScreen("counter-copies")
                .presses("Nhận bản chính")
                .presses("Ghi nhận")
                .reads("Hãy kiểm tra và đánh dấu đủ bốn mục")
                .forgives(422)
                .looksRightOnEveryScreen("counter-copy-new-errors");
        officer.types("Họ và tên người yêu cầu", "Nguyễn Thị Hoa")
                .types("Số định danh cá nhân", "051190" + SERIAL.incrementAndGet())
                .types("Tên giấy tờ", paper)
                .types("Số, ký hiệu của bản chính", "45/2019")
                .types("Nơi cấp", "UBND xã Thử")
                .types("Ngày", "12")
                .types("Tháng", "3")
                .types("Năm", "2019")
                .hands("Bản quét hoặc ảnh chụp bản chính", "ban-chinh.pdf", TestPdf.saying("GIAY KHAI SINH 45/2019"))
                .ticks("Bản chính đã được xuất trình")
                .ticks("Bản quét đủ trang và đọc rõ")
                .ticks("Nội dung bản quét đúng với bản chính")
                .ticks("Bản chính không bị tẩy xóa, sửa chữa, thêm bớt")
                .presses("Ghi nhận")
                .readsHeading(paper)
                .reads("2.000 đồng")
                .looksRightOnEveryScreen("counter-copy-waiting");

        var chairman = asStaff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
        chairman.opens("/account/signing-keys")
                .hands(
                        "Tệp khóa ký",
                        "khoa.p12",
                        authority.issue("Trần Văn Bình", "UBND xã Thử").pkcs12())
                .types("Mật khẩu của tệp khóa", new String(TestAuthority.PASSWORD))
                .presses("Nạp khóa")
                .reads("Đã nạp khóa ký");
        chairman.opens("/counter/certified-copies")
                .follows(paper)
                .types("Mật khẩu hoặc mã PIN của khóa ký", "sai")
                .presses("Ký, đóng dấu và ghi sổ")
                .reads("Bạn còn 4 lần thử")
                .forgives(422)
                .looksRightOnEveryScreen("counter-copy-certify-errors");
        chairman.types("Mật khẩu hoặc mã PIN của khóa ký", new String(TestAuthority.PASSWORD))
                .presses("Ký, đóng dấu và ghi sổ")
                .reads("Đã chứng thực")
                .looksRightOnEveryScreen("counter-copy-certified");

        officer.opens("/counter/certification-book")
                .reads("/2026/SCT-BS")
                .reads(paper)
                .looksRightOnEveryScreen("counter-certification-book");

        var head = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
        var entry = door(CertifiedCopies.class).book(head, 2026).getLast().entry();
        asCitizen()
                .opens("/verify/" + Objects.requireNonNull(entry).code())
                .reads("Bản sao điện tử được chứng thực: " + paper)
                .reads(entry.quoted())
                .looksRightOnEveryScreen("verify-certified-copy");
    }

    @Test
    void aChairmanAuthorisesAnOfficerAndEndsIt() {
        var chairman = asStaff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
        chairman.opens("/counter/certified-copies")
                .follows("Ủy quyền chứng thực")
                .readsHeading("Ủy quyền chứng thực")
                .presses("Ủy quyền")
                .reads("Hãy chọn người được ủy quyền.")
                .forgives(422)
                .looksRightOnEveryScreen("counter-authorisations-errors");
        var officer = door(CopyAuthorisations.class)
                .candidates(SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value()))
                .getFirst();
        var page = chairman.page();
        page.locator("#post").selectOption(officer.post().toString());
        page.locator("#document").fill("15/QĐ-UBND");
        for (var date : List.of("from", "to")) {
            page.locator("[name='" + date + ".day']").fill("5");
            page.locator("[name='" + date + ".month']").fill("1");
            page.locator("[name='" + date + ".year']").fill("2026");
        }
        chairman.presses("Ủy quyền")
                .reads("Đã ủy quyền")
                .reads("Đang có hiệu lực")
                .looksRightOnEveryScreen("counter-authorisations");
        chairman.presses("Chấm dứt ủy quyền của " + officer.displayName()).reads("Đã chấm dứt ủy quyền");

        asStaff(Role.CASE_OFFICER, SmallProvince.DIVISION.value())
                .opens("/counter/certified-copies")
                .reads("Bạn chưa được ủy quyền chứng thực")
                .looksRightOnEveryScreen("counter-copies-not-authorised");
    }

    @Test
    void aPaperThatIsNoOriginalIsTurnedAway() {
        var officer = asStaff(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        officer.opens("/counter/certified-copies/new")
                .types("Họ và tên người yêu cầu", "Lê Văn Tám")
                .types("Tên giấy tờ", "Bằng tốt nghiệp")
                .types("Nơi cấp", "Trường Trung học phổ thông")
                .types("Ngày", "1")
                .types("Tháng", "6")
                .types("Năm", "2015")
                .ticks("Giấy tờ xuất trình không phải bản chính")
                .types("Ghi chú", "Mang theo bản chính")
                .presses("Ghi nhận")
                .reads("Từ chối chứng thực")
                .reads("Mang theo bản chính")
                .looksRightOnEveryScreen("counter-copy-refused");
    }
}
