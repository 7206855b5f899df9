package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.questions.Question;
import vn.motcua.questions.QuestionDesk;
import vn.motcua.questions.QuestionText;
import vn.motcua.questions.TypedQuestion;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.SmallProvince;

/** Somebody asks in everyday words: what was answered before is found, what was not is asked, answered and found from then on. */
class AskAndFindStory extends Story {

    private static final AtomicInteger SERIAL = new AtomicInteger(930_000);
    private static final Actor KEEPER = new Actor.System("test");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final String procedure = "9." + SERIAL.incrementAndGet();

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
        door(Procedures.class)
                .publish(
                        ProcedureMother.publishing(
                                new ProcedureCode(procedure), "Đăng ký nuôi dế mèn " + procedure, NEW_YEAR, null),
                        KEEPER)
                .orThrow();
    }

    @Test
    void everydayWordsLeadToTheAnswerAndToItsProcedure() {
        var question = published("Nuôi dế mèn " + procedure + " mất bao lâu?");
        var citizen = asCitizenWithoutScripts(Screen.PHONE);

        citizen.opens("/questions").weighsAtMost(60).looksRight("questions-start");
        citizen.types("Bạn muốn hỏi điều gì?", "nuoi de men " + procedure + " mat may ngay")
                .presses("Tìm")
                .reads("1 câu hỏi")
                .looksRight("questions-found");
        citizen.follows("Nuôi dế mèn " + procedure + " mất bao lâu?").reads("3 ngày làm việc");
        assertThat(citizen.page().url()).endsWith(question.path());
        citizen.looksRight("question");
        citizen.presses("Có").reads("Cảm ơn bạn đã cho biết.").looksRight("question-said");
        citizen.follows("Đăng ký nuôi dế mèn " + procedure)
                .reads("Mọi câu hỏi về thủ tục này")
                .isAt("/procedures/" + procedure)
                .looksRight("procedure-with-questions");
        citizen.opens(question.path()).weighsAtMost(60);
        citizen.opens("/procedures?q=nuoi de men " + procedure + " bao lau").weighsAtMost(60);
        citizen.reads("Nuôi dế mèn " + procedure + " mất bao lâu?").looksRight("procedures-with-questions");

        asCitizen(Screen.DESKTOP)
                .opens(question.path() + "?lang=en")
                .reads("This question is in Vietnamese only.")
                .looksRight("question-en");
    }

    @Test
    void whatACitizenAsksIsAnsweredPublishedAndFound() {
        var citizen = asCitizenWithoutScripts(Screen.PHONE);
        citizen.opens("/questions?q=dế mèn " + procedure + " ăn gì").follows("Gửi câu hỏi của bạn");
        citizen.looksRight("question-ask");
        citizen.types("Câu hỏi của bạn", "")
                .presses("Gửi câu hỏi")
                .reads("Có thông tin cần sửa")
                .forgives(422);
        citizen.looksRight("question-ask-errors");
        citizen.types("Câu hỏi của bạn", "Tôi là Hồ Thị Mận, dế mèn " + procedure + " ăn gì?")
                .types("Họ và tên", "Hồ Thị Mận")
                .types("Số điện thoại", "0905 777 888")
                .presses("Gửi câu hỏi");
        citizen.readsHeading("Đã nhận câu hỏi của bạn").looksRight("question-receipt");
        var code = found(citizen.page().content());
        citizen.follows("Theo dõi câu hỏi này").reads("Câu hỏi " + code);
        var link = citizen.page().url().replaceFirst("^https?://[^/]+", "");

        var control = asStaff(Role.CONTROL_OFFICER, "T1").opens("/office/feedback/" + code);
        control.chooses("Cơ quan trả lời", "T1.61")
                .presses("Phân loại và chuyển")
                .reads("Đã phân loại.");
        var officer = asStaff(Role.CASE_OFFICER, SmallProvince.DIVISION.value());
        officer.opens("/office/feedback/" + code)
                .types("Nội dung trả lời", "Dế mèn ăn cỏ non và cám, thưa bà Hồ Thị Mận.")
                .presses("Trả lời")
                .reads("Đã trả lời.");
        officer.presses("Đề nghị đăng ở mục Hỏi đáp").reads("Đã đề nghị đăng.");

        control.opens("/control/questions?wanted=OFFERED&q=dế mèn " + procedure + " ăn gì");
        var tour = new Tour(control).looks("control-questions-offered");
        control.follows("Tôi là […], dế mèn " + procedure + " ăn gì?").reads("Từ câu hỏi của người dân");
        tour.looks("control-question-draft");
        control.follows("Sửa câu hỏi này")
                .types("Câu hỏi", "Dế mèn " + procedure + " ăn gì?")
                .presses("Xem trước")
                .reads("Người dân sẽ thấy");
        tour.looks("control-question-preview");
        control.presses("Lưu").reads("Đã lưu.");
        control.ticks("Tôi đã đọc hết và không nhận ra được ai").presses("Đăng").reads("Đã đăng.");
        tour.looks("control-question-published").ends();

        citizen.opens(link).follows("Câu trả lời đã được đăng cho mọi người").reads("Dế mèn ăn cỏ non và cám");
        assertThat(citizen.page().content()).doesNotContain("Hồ Thị Mận");
        citizen.opens("/questions?q=de men " + procedure + " an gi")
                .follows("Dế mèn " + procedure + " ăn gì?")
                .reads("Dế mèn ăn cỏ non và cám");
    }

    private Question published(String asked) {
        var desk = door(QuestionDesk.class);
        var typed = new TypedQuestion(
                new QuestionText(asked, "", "Không lâu. Hiện nay:\n[[thời hạn]]\nGiấy tờ:\n[[giấy tờ]]\n[[lệ phí]]"),
                new QuestionText("", "", ""),
                List.of(procedure),
                List.of(),
                List.of("T1.61"),
                List.of("household-business"),
                List.of("Luật Chăn nuôi 32/2018/QH14"));
        var draft = desk.write(typed, LocalDate.of(2026, 7, 1), UUID.randomUUID(), KEEPER)
                .orThrow();
        return desk.publish(draft.number(), draft.version(), true, KEEPER).orThrow();
    }

    private static String found(String page) {
        var matcher = Pattern.compile("PAKN\\.[0-9]{8}\\.[0-9]{4,8}").matcher(page);
        return matcher.find() ? matcher.group() : "";
    }
}
