package vn.motcua.journeys.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.catalog.SearchWords;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.journeys.Visitor;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessMother;
import vn.motcua.process.Step;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.Role;
import vn.motcua.testing.RealData;
import vn.motcua.testing.SmallProvince;

/** The pages for procedures: their contents, words by which they are found, questions, processes and forms. */
class CataloguePagesStory extends Story {

    private static final AtomicInteger SERIAL = new AtomicInteger(610_000);
    private static final Actor KEEPER = new Actor.System("test");

    private final ProcedureCode code = new ProcedureCode("9." + SERIAL.incrementAndGet());

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void everyPageIsRight() throws IOException {
        var officer = asStaff(Role.CONTROL_OFFICER, "T1");
        var tour = new Tour(officer);

        catalogue(tour);
        finding(tour, officer);
        recordsAreImported(tour, officer);
        questions(tour, officer);
        processes(tour, officer);
        forms(tour, officer);

        ControlAreas.end(CataloguePagesStory.class, tour);
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

    private ProcedureVersion procedure() {
        var command = new PublishProcedure(
                code,
                ProcedureMother.decision(),
                Period.since(ProcedureMother.NEW_YEAR),
                ProcedureMother.contentWithEveryKindOfTerm(),
                null);
        return door(Procedures.class).publish(command, KEEPER).orThrow();
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

    private static String nationalRecord() throws IOException {
        try (var in = CataloguePagesStory.class.getResourceAsStream("/catalog/national-record.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
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

    private ProcessVersionId draft(String variant, List<Step> steps) {
        var content = new ProcessContent(code, null, variant, "Quy trình " + code, TimeLimit.workingDays("1"), steps);
        return door(ProcessControl.class).draft(content, KEEPER).id();
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
}
