package vn.motcua.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.motcua.catalog.LifeEvents;
import vn.motcua.catalog.SearchWords;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.NewFeedback;
import vn.motcua.feedback.Sender;
import vn.motcua.feedback.Way;
import vn.motcua.questions.QuestionLists.Wanted;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class QuestionsTest {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private final Actor.Staff control = SignedIn.staff(Role.CONTROL_OFFICER, "T1");
    private final Actor.Staff officer = SignedIn.staff(Role.CASE_OFFICER, SmallProvince.DIVISION.value());
    /** A word that no other question has. */
    private final String word = "zq" + Integer.toString(1_000 + SERIAL.incrementAndGet(), 26);

    @Autowired
    Questions questions;

    @Autowired
    QuestionDesk desk;

    @Autowired
    QuestionLists lists;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    SmallProvince province;

    @Autowired
    LifeEvents events;

    @Autowired
    SearchWords words;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    MovableClock clock;

    private ProcedureCode procedure;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        province.found();
        procedure = province.procedure("9.93%04d".formatted(SERIAL.incrementAndGet()));
    }

    @Test
    void nobodyFindsADraftAndEverybodyWhatIsPublished() {
        var draft = written("Nuôi " + word + " có cần giấy phép không?");
        assertThat(found(word)).isEmpty();
        assertThat(questions.published(draft.number())).isEmpty();

        var published = desk.publish(draft.number(), 1, true, control).orThrow();

        assertThat(found("nuoi " + word)).containsExactly(published.number());
        assertThat(questions.of(procedure)).containsExactly(published);
        assertThat(published.path())
                .isEqualTo("/questions/" + draft.number() + "/nuoi-" + word + "-co-can-giay-phep-khong");

        desk.withdraw(published.number(), 2, "Luật đã đổi", control).orThrow();
        assertThat(found(word)).isEmpty();
        assertThat(questions.of(procedure)).isEmpty();
    }

    @Test
    void whatAnOfficerTeachesTheSearchFindsTheQuestionsOfTheProcedureToo() {
        var published = published("Nuôi " + word + " thế nào?");
        var said = "khu" + word;
        assertThat(found(said)).isEmpty();

        words.add(said, procedure.value(), control).orThrow();
        assertThat(found(said)).contains(published.number());

        words.remove(said, procedure.value());
        assertThat(found(said)).isEmpty();
    }

    @Test
    void nothingIsPublishedThatNobodyReadThroughOrThatNamesSomebody() {
        var unread = written("Nuôi " + word + " thế nào?");
        assertThat(refusal(desk.publish(unread.number(), 1, false, control)))
                .isInstanceOf(QuestionRefusal.NotReadThrough.class);

        var telling = desk.write(
                        typed("Nuôi " + word + " ở đâu?", "Hãy gọi anh Nam, 0905 111 222."),
                        SUMMER,
                        UUID.randomUUID(),
                        control)
                .orThrow();
        assertThat(refusal(desk.publish(telling.number(), 1, true, control)))
                .isEqualTo(new QuestionRefusal.StillRecognisable("answer"));
        assertThat(found(word)).isEmpty();
    }

    @Test
    void whatIsPublishedIsChangedUnderTheSameLookAndItsVersionsAreKept() {
        var published = published("Nuôi " + word + " thế nào?");
        var other = typed("Nuôi " + word + " thế nào?", "Xem số căn cước 051090000123.");
        assertThat(refusal(desk.change(published.number(), 2, other, SUMMER, true, control)))
                .isEqualTo(new QuestionRefusal.StillRecognisable("answer"));

        var better = typed("Nuôi " + word + " thế nào?", "Làm chuồng trước.");
        assertThat(refusal(desk.change(published.number(), 2, better, SUMMER, false, control)))
                .isInstanceOf(QuestionRefusal.NotReadThrough.class);
        assertThat(refusal(desk.change(published.number(), 1, better, SUMMER, true, control)))
                .isInstanceOf(QuestionRefusal.ChangedMeanwhile.class);
        var after = desk.change(published.number(), 2, better, SUMMER, true, control)
                .orThrow();

        assertThat(after.isPublished()).isTrue();
        assertThat(questions
                        .published(after.number())
                        .orElseThrow()
                        .content()
                        .vietnamese()
                        .answer())
                .isEqualTo("Làm chuồng trước.");
        assertThat(desk.history(after))
                .extracting(QuestionEvent::kind)
                .containsExactly(QuestionEvent.Kind.WRITTEN, QuestionEvent.Kind.PUBLISHED, QuestionEvent.Kind.CHANGED);
        assertThat(desk.history(after).getFirst().content().vietnamese().answer())
                .isEqualTo("Không cần.");
    }

    @Test
    void whatWasNotLookedAtInTimeIsOnTheListUntilSomebodyDoes() {
        var published = published("Nuôi " + word + " bao lâu?");
        assertThat(lists.list(word, Wanted.OVERDUE).all()).isEmpty();

        clock.moveTo("2026-07-02T08:00");
        assertThat(lists.list(word, Wanted.OVERDUE).all())
                .extracting(Question::number)
                .containsExactly(published.number());
        assertThat(refusal(desk.confirm(published.number(), 2, LocalDate.of(2026, 7, 2), control)))
                .isInstanceOf(QuestionRefusal.CheckDay.class);
        var checked = desk.confirm(published.number(), 2, LocalDate.of(2027, 1, 2), control)
                .orThrow();

        assertThat(checked.checked().on()).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(checked.answered().by()).isEqualTo(control);
        assertThat(lists.list(word, Wanted.OVERDUE).all()).isEmpty();
    }

    @Test
    void oneReaderCountsOnceADay() {
        var published = published("Nuôi " + word + " có lãi không?");
        questions.say(published.number(), true, "10.0.0.1", "Chromium");
        questions.say(published.number(), false, "10.0.0.1", "Chromium");
        questions.say(published.number(), false, "10.0.0.2", "Chromium");
        assertThat(desk.helpfulness(published)).isEqualTo(new Helpfulness(1, 1));

        clock.moveTo("2026-01-06T08:00");
        questions.forget();
        questions.say(published.number(), true, "10.0.0.1", "Chromium");
        assertThat(desk.helpfulness(published)).isEqualTo(new Helpfulness(2, 1));
    }

    @Test
    void whatHelpedMostComesFirst() {
        var first = published("Nuôi " + word + " một?");
        var second = published("Nuôi " + word + " hai?");
        assertThat(questions.of(procedure))
                .extracting(Question::number)
                .containsExactly(first.number(), second.number());

        questions.say(second.number(), true, "10.0.0.3", "");
        assertThat(questions.of(procedure))
                .extracting(Question::number)
                .containsExactly(second.number(), first.number());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var typed = new TypedQuestion(
                new QuestionText(" ", "", "Trả:\n[[giá]]"),
                new QuestionText("What?", "", ""),
                List.of("9.999999", "x"),
                List.of("Nuôi " + word),
                List.of("Xã Không Có"),
                List.of("khong-co"),
                List.of("L".repeat(301)));
        var refused = desk.write(typed, LocalDate.of(2026, 1, 5), UUID.randomUUID(), control);

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        outcome -> assertThat(((QuestionRefusals) outcome.refusal()).all())
                                .extracting(QuestionRefusal::field)
                                .containsExactly(
                                        "procedures",
                                        "procedures",
                                        "question",
                                        "answer",
                                        "answerEn",
                                        "fields",
                                        "agencies",
                                        "lifeEvents",
                                        "sources",
                                        "checkBy"));
    }

    @Test
    void whatWasTiedToAListOfItsOwnIsTiedToTheLifeEventsOfTheCatalogue() {
        var before = written("Nuôi " + word + " trên đất nào?");
        database.sql("""
            update questions.version
               set content = jsonb_set(content #- '{ties,lifeEvents}', '{ties,occasions}', '["LAND", "SUPPORT"]')
             where question = ?
            """).param(before.number().value()).update();

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/questions/V2__life_events.sql"))
                .execute(source);

        assertThat(desk.find(before.number()).orElseThrow().content().ties().lifeEvents())
                .containsExactlyInAnyOrder("land", "land-certificate", "support")
                .allMatch(key -> events.find(key).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"question, 301", "answer, 8001", "details, 2001"})
    void whatIsTooLongIsRefused(String field, int length) {
        var long_ = "a".repeat(length);
        var text = new QuestionText(
                field.equals("question") ? long_ : word,
                field.equals("details") ? long_ : "",
                field.equals("answer") ? long_ : "x");
        var typed = new TypedQuestion(
                text, new QuestionText("", "", ""), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(refusal(desk.write(typed, SUMMER, UUID.randomUUID(), control)))
                .isEqualTo(new QuestionRefusal.TextTooLong(field, length - 1));
    }

    @Test
    void theSameFormTwiceIsOneQuestionAndTheSameWordsAreRefused() {
        var typed = typed("Nuôi " + word + " chung?", "Được.");
        var key = UUID.randomUUID();
        var once = desk.write(typed, SUMMER, key, control).orThrow();

        assertThat(desk.write(typed, SUMMER, key, control).orThrow()).isEqualTo(once);
        assertThat(refusal(desk.write(typed, SUMMER, UUID.randomUUID(), control)))
                .isEqualTo(new QuestionRefusal.AlreadyThere(once.number()));
    }

    @Test
    void anAnswerToACitizenBecomesADraftWithoutTheCitizen() {
        var asked = asked("Tôi là Lê Thị Bưởi, nuôi " + word + " được không?");
        assertThat(asked.times().answerBy()).isEqualTo("2026-01-10T10:00:00Z");
        var assigned = act(asked, new FeedbackAct.Assign(FeedbackClass.QUESTION, SmallProvince.COMMUNE, ""), control);
        var answered = act(assigned, new FeedbackAct.Answer("Được, chị Lê Thị Bưởi. Gọi 0905 111 222."), officer);
        var offered = act(answered, new FeedbackAct.Offer(), officer);

        var draft = desk.grownFrom(offered.code()).orElseThrow();
        assertThat(draft.content().vietnamese().question()).isEqualTo("Tôi là […], nuôi " + word + " được không?");
        assertThat(draft.content().vietnamese().answer()).doesNotContain("Bưởi", "0905");
        assertThat(draft.content().ties().procedures()).containsExactly(procedure);
        assertThat(draft.content().ties().agencies()).containsExactly(SmallProvince.COMMUNE);
        assertThat(lists.list(word, Wanted.OFFERED).all()).containsExactly(draft);
        assertThat(feedbacks
                        .act(offered.code(), offered.version(), new FeedbackAct.Offer(), officer)
                        .isDone())
                .isFalse();

        var naming = typed("Nuôi " + word + " được không?", "Được, như Lê Thị Bưởi.");
        var changed =
                desk.change(draft.number(), 1, naming, SUMMER, false, control).orThrow();
        assertThat(refusal(desk.publish(changed.number(), 2, true, control)))
                .isEqualTo(new QuestionRefusal.StillRecognisable("answer"));
        desk.change(draft.number(), 2, typed("Nuôi " + word + " được không?", "Được."), SUMMER, false, control)
                .orThrow();
        desk.publish(draft.number(), 3, true, control).orThrow();

        assertThat(questions.grownFrom(offered.code())).isPresent();
        assertThat(found(word)).containsExactly(draft.number());
    }

    @Test
    void aQuestionIsNotPublishedAsAFeedbackAndAComplaintIsNotOffered() {
        var question = act(
                act(asked("Hỏi " + word), new FeedbackAct.Assign(FeedbackClass.QUESTION, null, ""), control),
                new FeedbackAct.Answer("Được."),
                control);
        assertThat(feedbacks.isOpen(question, new FeedbackAct.Publish("", "", "", false), control))
                .isFalse();
        assertThat(feedbacks.isOpen(question, new FeedbackAct.Offer(), control)).isTrue();

        var rules = act(asked("Sao lại " + word), new FeedbackAct.Assign(FeedbackClass.RULES, null, ""), control);
        assertThat(rules.times().answerBy()).isAfter(question.times().answerBy());
        var answered = act(rules, new FeedbackAct.Answer("Đã bỏ."), control);
        assertThat(feedbacks.isOpen(answered, new FeedbackAct.Offer(), control)).isFalse();
    }

    private Feedback asked(String subject) {
        var receipt = feedbacks
                .receive(
                        new NewFeedback(
                                Way.WEB,
                                FeedbackClass.QUESTION,
                                new Matter(subject, "", null, "", procedure),
                                new Sender("Lê Thị Bưởi", "0905 111 222", "", ""),
                                UUID.randomUUID()),
                        null)
                .orThrow();
        return feedbacks.findFor(control, receipt.code()).orElseThrow();
    }

    private Feedback act(Feedback feedback, FeedbackAct act, Actor.Staff by) {
        return feedbacks.act(feedback.code(), feedback.version(), act, by).orThrow();
    }

    private List<QuestionNumber> found(String text) {
        var found = questions.find(QuestionQuery.of(text));
        return found.wholly() ? found.all().stream().map(Question::number).toList() : List.of();
    }

    private Question written(String question) {
        return desk.write(typed(question, "Không cần."), SUMMER, UUID.randomUUID(), control)
                .orThrow();
    }

    private Question published(String question) {
        return desk.publish(written(question).number(), 1, true, control).orThrow();
    }

    private TypedQuestion typed(String question, String answer) {
        return new TypedQuestion(
                new QuestionText(question, "", answer),
                new QuestionText("", "", ""),
                List.of(procedure.value()),
                List.of(),
                List.of(),
                List.of("birth"),
                List.of("Luật Thử 2026"));
    }

    private static QuestionRefusal refusal(Outcome<Question, QuestionRefusals> outcome) {
        return outcome instanceof Outcome.Refused<Question, QuestionRefusals>(var refusals)
                ? refusals.all().getFirst()
                : fail("was done");
    }
}
