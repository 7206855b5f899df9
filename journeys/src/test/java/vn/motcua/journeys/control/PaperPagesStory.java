package vn.motcua.journeys.control;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;
import vn.motcua.vault.ArchiveFiles;
import vn.motcua.vault.ArchiveLoads;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;

/** The pages for results, their layouts and signatures, for scanned papers, the vault and the archive. */
class PaperPagesStory extends Story {

    private static final AtomicInteger SERIAL = new AtomicInteger(620_000);
    private static final Actor KEEPER = new Actor.System("test");

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void everyPageIsRight() {
        var officer = asStaff(Role.CONTROL_OFFICER, "T1");
        var administrator = asStaff(Role.ADMINISTRATOR, "T1");
        var ofOfficer = new Tour(officer);
        var ofAdministrator = new Tour(administrator);

        signatures(ofAdministrator, administrator);
        resultTypes(ofAdministrator, administrator);
        layouts(ofAdministrator, administrator);
        reuse(ofOfficer);
        vault(ofOfficer, officer);
        archive(ofOfficer);
        ofOfficer
                .sees("control-digitisation", "/control/digitisation")
                .sees("control-digitisation-papers", "/control/digitisation/papers");

        ControlAreas.end(PaperPagesStory.class, ofOfficer, ofAdministrator);
    }

    private void signatures(Tour tour, Visitor administrator) {
        var authority = TestAuthority.called("Tổ chức chứng thực thử");
        var seal = authority.issue("UBND xã Thử", "UBND xã Thử");
        tour.sees("control-trust-none", "/control/trust").seesErrors("control-trust-errors", "/control/trust");
        administrator
                .opens("/control/trust")
                .hands("Chứng thư của tổ chức chứng thực", "ca.cer", TestAuthority.der(authority.certificate()))
                .presses("Tin cậy tổ chức này")
                .reads("Đã thêm vào danh sách tin cậy");
        administrator
                .hands("Danh sách chứng thư bị thu hồi mới", "ca.crl", authority.revocationList(clock().instant()))
                .presses("Nạp danh sách")
                .reads("Đã nạp danh sách");
        tour.looks("control-trust")
                .sees("control-signing-key-new", "/control/signing-keys/new")
                .seesErrors("control-signing-key-errors", "/control/signing-keys/new");
        administrator
                .opens("/control/signing-keys/new")
                .types("Của ai", SmallProvince.COMMUNE.value())
                .hands("Tệp khóa ký", "dau.p12", seal.pkcs12())
                .types("Mật khẩu hoặc mã PIN", new String(TestAuthority.PASSWORD))
                .presses("Nạp khóa")
                .reads("Đã nạp khóa ký");
        tour.looks("control-signing-keys").sees("control-signing-keys-list", "/control/signing-keys");
        administrator.follows("UBND xã Thử").reads("Nhật ký sử dụng");
        tour.looks("control-signing-key");
    }

    private static void resultTypes(Tour tour, Visitor administrator) {
        tour.sees("control-result-types", "/control/result-types")
                .sees("control-result-types-new", "/control/result-types/new")
                .sees("control-result-type-general", "/control/result-types/CHUNG");
        administrator
                .opens("/control/result-types/new")
                .types("Mã kết quả", "kq sai")
                .presses("Đăng ký");
        administrator.reads("Có thông tin cần sửa").forgives(422);
        tour.looks("control-result-types-new-errors");
        administrator
                .types("Mã kết quả", "KQ.T2." + SERIAL.incrementAndGet())
                .types("Tên kết quả", "Giấy phép xây dựng")
                .types("Sổ cấp số", "GPXD")
                .types("Cách ghi số", "{nn}/{yyyy}/GPXD-UBND")
                .types("Tên trường 1", "Diện tích sàn")
                .chooses("Kiểu 1", "NUMBER")
                .presses("Đăng ký");
        administrator.reads("Áp dụng cho kết quả lập từ bây giờ").reads("Phiên bản 1");
        tour.looks("control-result-type");
        administrator.follows("Mẫu in và bản xem trước").readsHeading("Giấy phép xây dựng");
    }

    private static void layouts(Tour tour, Visitor administrator) {
        tour.sees("control-layouts", "/control/layouts");
        administrator.opens("/control/layouts/tt-03-2025.01");
        administrator.page().frameLocator("#sheet").locator("img").first().waitFor();
        tour.looks("control-layout");
        administrator.page().locator("#content").fill("<p>{{nobody}}</p>");
        administrator.page().frameLocator("#sheet").locator("li").first().waitFor();
        administrator.presses("Phát hành").reads("Có thông tin cần sửa").forgives(422);
        tour.looks("control-layout-broken");
    }

    private void reuse(Tour tour) {
        door(Commune.class).received();
        tour.sees("control-reuse", "/control/reuse")
                .sees("control-reuse-units", "/control/reuse?by=UNIT")
                .sees("control-reuse-none", "/control/reuse?from=2020-01&to=2020-01")
                .sees("control-reuse-papers", "/control/reuse/papers");
    }

    private void vault(Tour tour, Visitor officer) {
        var owner = Papers.somebody();
        door(Vault.class).put(Papers.of(owner).asNew(), KEEPER).orThrow();
        tour.sees("control-vault", "/control/vault").seesErrors("control-vault-errors", "/control/vault");
        officer.types("Số định danh hoặc mã số thuế", owner)
                .chooses("Mục đích xem", "Thanh tra, kiểm tra")
                .presses("Xem kho")
                .reads("Ai đã xem, đã dùng");
        tour.looks("control-vault-found")
                .sees("control-vault-loads", "/control/vault/loads")
                .seesErrors("control-vault-loads-errors", "/control/vault/loads");
        var load = door(ArchiveLoads.class);
        var list = ArchiveLists.of(load.template(), owner);
        var report = load.load(list, ArchiveFiles.in(list.getParent()), ArchiveLists.PREVIEW, KEEPER)
                .orThrow();
        tour.sees(
                "control-vault-load", "/control/vault/loads/" + report.summary().id());
    }

    private void archive(Tour tour) {
        var commune = door(Commune.class);
        var dossier = commune.act(
                commune.finished(), new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);
        tour.sees("control-archive", "/control/archive")
                .sees("control-archive-dossier", "/control/archive/dossiers/" + dossier.code())
                .sees("control-archive-rule-new", "/control/archive/rules/new")
                .seesErrors("control-archive-rule-errors", "/control/archive/rules/new");
    }
}
