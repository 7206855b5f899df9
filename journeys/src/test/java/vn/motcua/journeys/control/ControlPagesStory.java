package vn.motcua.journeys.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.catalog.SearchWords;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Party;
import vn.motcua.identity.Accounts;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageFilter;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.SentMessages;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessMother;
import vn.motcua.process.Step;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.People;
import vn.motcua.testing.RealData;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;
import vn.motcua.testing.TestAuthority;
import vn.motcua.vault.ArchiveFiles;
import vn.motcua.vault.ArchiveLoads;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;

/** Every page of procedure control and administration is fit to be used: lists, details, forms, and forms with errors. */
class ControlPagesStory extends Story {

    private static final List<String> DOWNLOADS = List.of(
            "/control/processes/{id}/bpmn",
            "/control/vault/loads/template",
            "/control/questions/imports/template",
            "/control/reuse/causes",
            "/control/vault/loads/{id}/lines",
            "/control/forms/{procedure}/versions/{number}/file");
    private static final AtomicInteger SERIAL = new AtomicInteger(610_000);
    private static final Actor KEEPER = new Actor.System("test");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final ProcedureCode code = new ProcedureCode("9." + SERIAL.incrementAndGet());

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void everyPageIsRight() throws IOException {
        var officer = asStaff(Role.CONTROL_OFFICER, "T1");
        var administrator = asStaff(Role.ADMINISTRATOR, "T1");
        var ofOfficer = new Tour(officer);
        var ofAdministrator = new Tour(administrator);

        catalogue(ofOfficer);
        finding(ofOfficer, officer);
        recordsAreImported(ofOfficer, officer);
        processes(ofOfficer, officer);
        reuse(ofOfficer);
        vault(ofOfficer, officer);
        forms(ofOfficer, officer);
        organisation(ofAdministrator, administrator);
        calendar(ofAdministrator, administrator);
        accounts(ofAdministrator, administrator);
        messages(ofOfficer);
        archive(ofOfficer);
        regimes(ofAdministrator, administrator);
        history(ofAdministrator, administrator);
        signatures(ofAdministrator, administrator);
        layouts(ofAdministrator, administrator);
        resultTypes(ofAdministrator, administrator);
        questions(ofOfficer, officer);
        ofOfficer
                .sees("control-digitisation", "/control/digitisation")
                .sees("control-digitisation-papers", "/control/digitisation/papers")
                .sees("control-certification-fees", "/control/certification-fees")
                .sees("control-certification-fee-new", "/control/certification-fees/new")
                .seesErrors("control-certification-fee-errors", "/control/certification-fees/new")
                .sees("control-feedback-entry", "/control/feedback/new")
                .seesErrors("control-feedback-entry-errors", "/control/feedback/new")
                .sees("control-satisfaction", "/control/satisfaction")
                .sees("control-payments", "/control/payments")
                .seesErrors("control-payments-errors", "/control/payments")
                .sees("control-fee-reductions", "/control/fee-reductions")
                .sees("control-fee-reduction-new", "/control/fee-reductions/new")
                .seesErrors("control-fee-reduction-errors", "/control/fee-reductions/new")
                .sees("control-post", "/control/post")
                .sees("control-post-label-form", "/control/post/label-forms/new")
                .seesErrors("control-post-label-form-errors", "/control/post/label-forms/new")
                .sees("control-post-promise", "/control/post/promises/new")
                .seesErrors("control-post-promise-errors", "/control/post/promises/new");

        var seen = new TreeSet<String>(ofOfficer.ends());
        seen.addAll(ofAdministrator.ends());
        assertThat(Tour.unseen("/control", seen)).containsExactlyInAnyOrderElementsOf(DOWNLOADS);
    }

    private void questions(Tour tour, Visitor officer) {
        tour.sees("control-question-new", "/control/questions/new");
        officer.types("Câu hỏi", "Nuôi chim " + code + " có phải xin phép không?")
                .types("Trả lời", "Không.")
                .presses("Lưu")
                .reads("Đã lưu bản nháp.");
        var home = officer.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?].*", "");
        tour.looks("control-question")
                .seesErrors("control-question-new-errors", "/control/questions/new", "Lưu")
                .sees("control-question-edit", home + "/edit")
                .sees("control-questions", "/control/questions")
                .sees("control-questions-none", "/control/questions?q=khong-co-cau-hoi-nay")
                .sees("control-questions-imports", "/control/questions/imports")
                .seesErrors("control-questions-imports-errors", "/control/questions/imports");
    }

    private void catalogue(Tour tour) {
        var version = procedure();
        var home = "/control/catalog/" + version.code();
        tour.sees("control-catalogue", "/control/catalog?q=" + version.code())
                .sees("control-catalogue-to-dos", "/control/catalog?toDos=true")
                .sees("control-catalogue-none", "/control/catalog?q=khong-co-thu-tuc-nay")
                .sees("control-procedure", home)
                .sees("control-procedure-version", home + "/versions/" + version.id())
                .sees("control-to-dos", home + "/to-dos")
                .seesErrors("control-to-dos-errors", home + "/to-dos")
                .sees("control-procedure-new", "/control/catalog/new")
                .seesErrors("control-procedure-new-errors", "/control/catalog/new")
                .sees("control-general", home + "/general")
                .seesErrors("control-general-errors", home + "/general")
                .sees("control-terms", home + "/terms")
                .seesErrors("control-terms-errors", home + "/terms")
                .sees("control-papers", home + "/cases/case-1")
                .seesErrors("control-papers-errors", home + "/cases/new")
                .sees("control-abolition", home + "/abolitions/new")
                .seesErrors("control-abolition-errors", home + "/abolitions/new");
    }

    private void finding(Tour tour, Visitor officer) {
        door(SearchWords.class).foundNothing("zzmở quán chè");
        tour.sees("control-search-words", "/control/search-words")
                .sees("control-search-words-answer", "/control/search-words?q=khai+sinh")
                .seesErrors("control-search-words-errors", "/control/search-words", "Thêm từ");
        officer.opens("/control/search-words?q=zzmo+quan+che")
                .types("Từ người dân dùng", "zzmở quán chè")
                .types("Mã thủ tục", code.value())
                .presses("Thêm từ")
                .reads("Đã thêm. Dưới đây là câu trả lời mới.");
        tour.looks("control-search-words-added")
                .sees("control-life-events", "/control/life-events")
                .sees("control-life-event", "/control/life-events/birth")
                .seesErrors("control-life-event-errors", "/control/life-events/birth", "Lưu")
                .sees("control-life-event-new", "/control/life-events/new")
                .seesErrors("control-life-event-new-errors", "/control/life-events/new");
    }

    private void recordsAreImported(Tour tour, Visitor officer) throws IOException {
        tour.sees("control-catalogue-imports", "/control/catalog/imports")
                .seesErrors("control-catalogue-imports-errors", "/control/catalog/imports");
        officer.opens("/control/catalog/imports")
                .hands("Tệp", "ban-ghi.json", nationalRecord())
                .presses("Nhập")
                .readsHeading("Kết quả nhập danh mục");
        tour.looks("control-catalogue-report").sees("control-catalogue-source", "/control/catalog/1.990001/source");
    }

    private void processes(Tour tour, Visitor officer) throws IOException {
        var wrong = draft("wrong", ProcessMother.straightSteps().subList(0, 4));
        var right = draft("right", ProcessMother.parallelSteps());
        tour.sees("control-processes", "/control/processes")
                .sees("control-process-findings", "/control/processes/" + wrong)
                .sees("control-process-draft", "/control/processes/" + wrong + "/draft")
                .seesErrors("control-process-draft-errors", "/control/processes/" + wrong + "/draft")
                .sees("control-process-publishable", "/control/processes/" + right)
                .seesErrors("control-process-publication-errors", "/control/processes/" + right)
                .sees("control-process-new", "/control/processes/new")
                .seesErrors("control-process-new-errors", "/control/processes/new")
                .seesErrors("control-process-imports-errors", "/control/processes/imports");
        officer.types("Số quyết định", "17/QĐ-UBND")
                .hands("Tệp của quyết định", "quyet-dinh.json", "[{}]")
                .presses("Đọc tệp")
                .reads("Các chỗ không đọc được")
                .forgives(422);
        tour.looks("control-process-imports-faults");
        aDecisionInWork(tour, officer);
    }

    private static void aDecisionInWork(Tour tour, Visitor officer) throws IOException {
        officer.opens("/control/processes/imports")
                .types("Số quyết định", "295/QĐ-VP")
                .hands("Tệp của quyết định", RealData.file("processes/quang-ninh-2026-commune.docx"))
                .presses("Đọc tệp")
                .readsHeading("Nhập quyết định 295/QĐ-VP");
        tour.looks("control-process-import");
        var home = officer.page().url().replaceFirst("^https?://[^/]+", "");
        tour.sees("control-process-proposal", home + "/processes/26")
                .sees("control-process-correction", home + "/processes/26/corrections")
                .seesErrors("control-process-correction-errors", home + "/processes/26/corrections");
        officer.opens(home + "/processes/26").presses("Chấp nhận").reads("Đã chấp nhận quy trình 19.1");
        tour.looks("control-process-proposal-next");
        officer.opens(home)
                .presses("Tạo bản nháp từ 1 quy trình đã chấp nhận")
                .reads("các bước 10 ngày, thời hạn 15 ngày");
        tour.looks("control-process-import-report")
                .sees("control-process-imports-unfinished", "/control/processes/imports");
    }

    private static void organisation(Tour tour, Visitor administrator) {
        tour.sees("control-units", "/control/organisation")
                .sees("control-units-found", "/control/organisation?q=phong+kinh+te")
                .sees("control-unit", "/control/organisation/units/T1.61.TT")
                .sees("control-unit-contact", "/control/organisation/units/T1.61.TT/contact")
                .seesErrors("control-unit-contact-errors", "/control/organisation/units/T1.61.TT/contact")
                .sees("control-areas", "/control/organisation/areas")
                .sees("control-area", "/control/organisation/areas/99");
        for (var act :
                new String[] {"establishments", "renamings", "moves", "closures", "mergers", "desks", "positions"}) {
            var form = "/control/organisation/changes/" + act + "?unit=T1.61.TT";
            tour.sees("control-unit-" + act, form).seesErrors("control-unit-" + act + "-errors", form);
        }
        tour.sees("control-reception", "/control/reception")
                .sees("control-reception-groups", "/control/reception/" + SmallProvince.DESK)
                .seesErrors("control-reception-groups-errors", "/control/reception/" + SmallProvince.DESK)
                .sees("control-area-imports", "/control/organisation/area-imports")
                .seesErrors("control-area-imports-errors", "/control/organisation/area-imports");
        administrator
                .hands(
                        "Tệp danh mục",
                        "danh-muc.json",
                        "[{\"Code\":\"9\"},{\"Code\":\"98\",\"FullName\":\"Tỉnh Khác\"}]")
                .ticks("Kiểm tra danh mục");
        administrator.types("Ngày", "1").types("Tháng", "7").types("Năm", "2030");
        administrator.presses("Thực hiện").reads("mã phải gồm 2 chữ số").forgives(422);
        tour.looks("control-area-imports-faults");
    }

    private static void calendar(Tour tour, Visitor administrator) {
        tour.sees("control-calendar", "/control/calendar")
                .sees("control-calendar-unknown", "/control/calendar/years/2077")
                .sees("control-day-new", "/control/calendar/days/new")
                .seesErrors("control-day-errors", "/control/calendar/days/new")
                .sees("control-hours", "/control/calendar/hours")
                .sees("control-hours-province", "/control/calendar/hours/province")
                .seesErrors("control-hours-errors", "/control/calendar/hours/T1.61")
                .sees("control-year-file", "/control/calendar/files/new")
                .seesErrors("control-year-file-errors", "/control/calendar/files/new");
        var days = "date,weekday,kind,name,basis,hours\n2031-01-01,Wed,HOLIDAY,Tết Dương lịch,,\n";
        administrator.opens("/control/calendar/files/new").hands("Tệp lịch nghỉ", "2031.csv", days);
        administrator.presses("Xem trước").reads("Lịch năm 2031");
        tour.looks("control-year-preview");
        administrator.presses("Nạp lịch này").reads("Đã nạp lịch từ tệp");
        tour.looks("control-year-loaded").sees("control-day", "/control/calendar/days/2031-01-01");
    }

    private void accounts(Tour tour, Visitor administrator) {
        var person = door(People.class).create(Staff.post(SmallProvince.DESK.value(), Role.RECEPTION_OFFICER));
        door(Accounts.class).disable(door(People.class).create(), People.ADMINISTRATOR);
        tour.sees("control-accounts", "/control/accounts")
                .sees("control-account-new", "/control/accounts/new")
                .seesErrors("control-account-new-errors", "/control/accounts/new")
                .sees("control-account", "/control/accounts/" + person)
                .seesErrors("control-account-errors", "/control/accounts/" + person)
                .sees("control-account-details", "/control/accounts/" + person + "/details")
                .seesErrors("control-account-details-errors", "/control/accounts/" + person + "/details")
                .sees("control-accounts-unclear", "/control/accounts?unit=th%E1%BB%AD")
                .sees("control-security-log", "/control/accounts/log")
                .sees("control-second-factor", "/control/accounts/second-factor");
        administrator.opens("/control/accounts/" + person).presses("Hủy mật khẩu và cấp liên kết mới");
        tour.looks("control-invitation");
    }

    private void messages(Tour tour) {
        var phone = new Party(Party.Kind.CITIZEN, "Lê Thị Chanh", "", null, null, "0905111004", "", "");
        var dossier = door(Commune.class).found().receivedFrom(phone);
        var outbox = door(SentMessages.class);
        var told =
                outbox
                        .find(new MessageFilter(MessageState.WAITING, null, MessageChannel.SMS, null, JANUARY), 0, 100)
                        .stream()
                        .filter(each -> each.code().equals(dossier.code().value()))
                        .findFirst()
                        .orElseThrow();
        var home = "/control/messages";
        var template = home + "/templates/RECEIVED";
        tour.sees("control-messages", home)
                .sees("control-messages-list", home + "/list")
                .sees("control-messages-one", home + "/" + told.id())
                .sees("control-messages-all-again", home + "/repetitions?channel=SMS&reason=GAVE_UP")
                .sees("control-messages-templates", home + "/templates?channel=ZALO")
                .sees("control-messages-template-sms", template + "/SMS/VI")
                .seesErrors("control-messages-template-errors", template + "/ZALO/VI", "Công bố")
                .sees("control-messages-template-email", template + "/EMAIL/EN")
                .sees("control-messages-kinds", home + "/kinds")
                .sees("control-messages-kind", home + "/kinds/RECEIVED")
                .seesErrors("control-messages-kind-errors", home + "/kinds/RESULT_READY")
                .sees("control-messages-limits", home + "/limits")
                .seesErrors("control-messages-limits-errors", home + "/limits", "Lưu kinh phí")
                .sees("control-messages-log", home + "/log");
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

    private static void regimes(Tour tour, Visitor administrator) {
        tour.sees("control-regime-new", "/control/regimes/new")
                .seesErrors("control-regime-errors", "/control/regimes/new");
        administrator
                .opens("/control/regimes/new")
                .types("Số, ký hiệu văn bản", "99/2027/NĐ-CP")
                .types("Ngày", "1")
                .types("Tháng", "7")
                .types("Năm", "2027")
                .presses("Lưu quy định")
                .reads("Đã thêm quy định");
        tour.looks("control-regimes");
        administrator.presses("Bỏ quy định chưa áp dụng 99/2027/NĐ-CP").reads("Đã bỏ quy định chưa áp dụng");
    }

    private static void history(Tour tour, Visitor administrator) {
        administrator.opens("/control/history").presses("Bắt đầu kiểm chứng").reads("Số dấu niêm phong đã kiểm");
        tour.looks("control-history-run").sees("control-history", "/control/history");
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
                .types("Mã kết quả", "KQ.T2.000001")
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

    private static void forms(Tour tour, Visitor officer) {
        tour.sees("control-forms", "/control/forms")
                .sees("control-form", "/control/forms/1.001193")
                .sees("control-form-version", "/control/forms/1.001193/versions/1");
        officer.opens("/control/forms/9.661009").presses("Sửa biểu mẫu").reads("Trang đầu");
        tour.looks("control-form-draft")
                .sees("control-form-question", "/control/forms/9.661009/draft/questions/question")
                .sees("control-form-preview", "/control/forms/9.661009/draft/previews/first")
                .sees("control-form-sheet", "/control/forms/9.661009/draft/sheet");
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

    private ProcedureVersion procedure() {
        var command = new PublishProcedure(
                code,
                ProcedureMother.decision(),
                Period.since(ProcedureMother.NEW_YEAR),
                ProcedureMother.contentWithEveryKindOfTerm(),
                null);
        return door(Procedures.class).publish(command, KEEPER).orThrow();
    }

    private ProcessVersionId draft(String variant, List<Step> steps) {
        var content = new ProcessContent(code, null, variant, "Quy trình " + code, TimeLimit.workingDays("1"), steps);
        return door(ProcessControl.class).draft(content, KEEPER).id();
    }

    private static String nationalRecord() throws IOException {
        try (var in = ControlPagesStory.class.getResourceAsStream("/catalog/national-record.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
