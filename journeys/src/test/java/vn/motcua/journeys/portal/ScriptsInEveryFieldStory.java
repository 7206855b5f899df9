package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.demo.province.RealProcedures;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.journeys.Hostile;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Role;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** Scripts are typed into every field of every form of the portal; on no page of anybody are they more than text. */
class ScriptsInEveryFieldStory extends Story {

    private static final String WITH_A_FORM = "1.001612";
    private static final int MOST_PAGES = 15;
    private static final Pattern ENDS = Pattern.compile("/my/dossiers/[^/]+|/my/filings/.+/(check|whole)");
    private static final String DESK = SmallProvince.DESK.value();

    private final String number =
            "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    private final Set<String> faults = new TreeSet<>();

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-03-23T07:30");
        door(RealProcedures.class).published(WITH_A_FORM);
    }

    @Test
    void whatIsTypedIsTextEverywhere() {
        var stranger = asCitizen();
        var applicant = asApplicant("Pham Thi Lai", number);
        var pages = new CitizenPages(this::door, number).prepared(stranger, applicant);
        var strangers = new Hostile(stranger, faults);
        var applicants = new Hostile(applicant, faults);
        var helper = new Hostile(asStaff(Role.RECEPTION_OFFICER, DESK), faults);

        var declaration = declaration(applicant, applicants);
        onTheWay(pages.ofEveryone(), stranger).forEach(strangers::triesEverything);
        pages.ofEveryone().forEach(strangers::triesEverything);
        lastWhatEnds(pages.ofTheApplicant()).forEach(applicants::triesEverything);
        List.of("/counter/assisted/new?procedure=" + WITH_A_FORM, "/control/feedback/new")
                .forEach(helper::triesEverything);

        pages.ofEveryone().forEach(strangers::looksAt);
        pages.ofTheApplicant().forEach(applicants::looksAt);
        declaration.forEach(applicants::looksAt);
        staffRead(helper, pages.ofTheApplicant());
        assertThat(faults).isEmpty();

        var tried = new TreeSet<>(strangers.tried());
        tried.addAll(applicants.tried());
        tried.addAll(helper.tried());
        assertThat(CitizensTable.formsWithoutScripts(tried)).isEmpty();
    }

    /** Pages that are there once something else was done: the time of an appointment, more than a rating, an answer rated. */
    private List<String> onTheWay(List<String> pages, Visitor stranger) {
        var seen = new ArrayList<String>();
        stranger.opens(one(pages, "/centres/.+/appointments"))
                .ticks("Hộ tịch, chứng thực")
                .presses("Tiếp tục");
        seen.add(stranger.page().url());
        stranger.opens(one(pages, "/rate/.+")).ticks("Hài lòng").presses("Gửi");
        seen.add(one(pages, "/rate/.+"));
        var followed = one(pages, "/feedback/follow/.+");
        stranger.opens(followed);
        answer(code(stranger.page().locator("h1").innerText()));
        seen.add(followed);
        return seen;
    }

    private static FeedbackCode code(String heading) {
        return Stream.of(heading.split("\\s+"))
                .filter(FeedbackCode::isWellFormed)
                .map(FeedbackCode::new)
                .findFirst()
                .orElseThrow();
    }

    private void answer(FeedbackCode code) {
        var control = SignedIn.staff(Role.CONTROL_OFFICER, "V1.01");
        var feedbacks = door(Feedbacks.class);
        feedbacks
                .act(code, 1, new FeedbackAct.Assign(FeedbackClass.CONDUCT, null, ""), control)
                .orThrow();
        feedbacks.act(code, 2, new FeedbackAct.Answer("Xin lỗi bà."), control).orThrow();
    }

    private static String one(List<String> pages, String pattern) {
        return pages.stream().filter(page -> page.matches(pattern)).findFirst().orElseThrow();
    }

    /** A filing that is sent and a dossier that is withdrawn take no more. */
    private static List<String> lastWhatEnds(List<String> pages) {
        return Stream.concat(
                        pages.stream().filter(page -> !ENDS.matcher(page).matches()),
                        pages.stream().filter(page -> ENDS.matcher(page).matches()))
                .toList();
    }

    /** Page after page of an electronic form, as far as words carry. */
    private static List<String> declaration(Visitor applicant, Hostile hostile) {
        applicant
                .opens("/my/filings/new?procedure=" + WITH_A_FORM)
                .presses("Bắt đầu")
                .readsHeading("Hồ sơ đang soạn");
        var draft = URI.create(applicant.page().url()).getPath();
        var seen = new ArrayList<String>();
        applicant.page().navigate(draft + "/form");
        var next = applicant.page().url();
        while (next.contains("/form/") && !seen.contains(next) && seen.size() < MOST_PAGES) {
            seen.add(next);
            next = hostile.triesEverything(next);
        }
        seen.add(draft);
        seen.add(draft + "/check");
        return seen;
    }

    /** Where people at work read what citizens typed: the dossier, feedback and questions, ratings, messages. */
    private void staffRead(Hostile desk, List<String> pages) {
        desk.looksAt(one(pages, "/my/dossiers/[^/]+").replace("/my/", "/office/"));
        List.of("/counter/waiting", "/counter/appointments", "/office/inbox").forEach(desk::looksAt);
        var control = new Hostile(asStaff(Role.CONTROL_OFFICER, SmallProvince.PROVINCE.value()), faults);
        control.triesEverything("/control/questions/new");
        control.followsEverything("/office/feedback", "/office/feedback/");
        List.of("/control/satisfaction", "/control/questions", "/control/messages", "/control/search-words")
                .forEach(control::looksAt);
        assertThat(control.shown())
                .as("accepted, and read by the control office")
                .isNotEmpty();
        assertThat(desk.shown()).as("accepted, and read by the desk").isNotEmpty();
    }
}
