package vn.motcua.portal.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackLists;
import vn.motcua.feedback.FeedbackLists.Wanted;
import vn.motcua.feedback.Way;
import vn.motcua.satisfaction.Degree;
import vn.motcua.satisfaction.Indicator;
import vn.motcua.satisfaction.RatingInvitations;
import vn.motcua.satisfaction.RatingReports;
import vn.motcua.satisfaction.Ratings;
import vn.motcua.satisfaction.Score;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class RatingTest {

    private final Actor.Staff control = SignedIn.staff(Role.CONTROL_OFFICER, "T1");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    RatingInvitations invitations;

    @Autowired
    Ratings ratings;

    @Autowired
    RatingReports reports;

    @Autowired
    FeedbackLists lists;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        commune.found();
    }

    @Test
    void whoGotTheResultRatesItOnceWithoutSigningOn() {
        var dossier = returned();
        var path = invitations.pathFor(dossier.code()).orElseThrow();
        assertThat(browser.get().uri(path))
                .hasStatusOk()
                .bodyText()
                .contains(dossier.code().value(), "Rất hài lòng")
                .doesNotContain("Nguyễn Thị Hoa", "satisfaction.");

        assertThat(rate(path, "nichts")).hasStatus(422).bodyText().contains("Hãy chọn một mức độ");
        assertThat(rate(path, "SATISFIED")).hasStatus3xxRedirection();
        assertThat(rate(path, "UNSATISFIED")).hasStatus(422).bodyText().contains("đã được đánh giá rồi");
        assertThat(browser.get().uri(path)).bodyText().contains("Bạn đã trả lời: Hài lòng");
        assertThat(invitations.pathFor(dossier.code())).isEmpty();
        assertThat(followUps(dossier)).isEmpty();
    }

    @Test
    void theLinkStandsBesideTheProgress() {
        var dossier = returned();
        assertThat(browser.post()
                        .uri("/tracking")
                        .with(csrf())
                        .param("code", dossier.code().value())
                        .param("secret", dossier.filing().lookUpSecret()))
                .bodyText()
                .contains(invitations.pathFor(dossier.code()).orElseThrow());
    }

    @Test
    void nobodyIsAskedBeforeTheResultIsReturned() {
        assertThat(invitations.pathFor(commune.finished().code())).isEmpty();
    }

    @Test
    void staffNeverRate() {
        var dossier = returned();
        var path = invitations.pathFor(dossier.code()).orElseThrow();
        var officer = SignedIn.as(Role.RECEPTION_OFFICER, "T1.61.TT");

        assertThat(browser.get().uri(path).with(officer))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"degree\"");
        assertThat(browser.post().uri(path).with(csrf()).with(officer).param("degree", "VERY_SATISFIED"))
                .hasStatus(422)
                .bodyText()
                .contains("Cán bộ không đánh giá thay người dân");
        assertThat(browser.post()
                        .uri(path)
                        .with(csrf())
                        .with(SignedIn.withoutPost())
                        .param("degree", "SATISFIED"))
                .hasStatus(422);
        assertThat(invitations.pathFor(dossier.code())).isPresent();
    }

    @Test
    void aForgedLinkTellsNothingAndALinkEnds() {
        assertThat(browser.get().uri("/rate/AAAAAAAAAAAAAAAA")).hasStatus(404);
        assertThat(rate("/rate/AAAAAAAAAAAAAAAA", "SATISFIED")).hasStatus(404);

        var dossier = returned();
        var path = invitations.pathFor(dossier.code()).orElseThrow();
        clock.moveTo("2026-02-04T08:00");
        assertThat(rate(path, "SATISFIED")).hasStatus(422).bodyText().contains("Liên kết này đã hết hạn");
        assertThat(invitations.pathFor(dossier.code())).isEmpty();
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        var token = invitations.pathFor(returned().code()).orElseThrow().replace("/rate/", "");
        Callable<Boolean> satisfied =
                () -> ratings.rate(token, Degree.SATISFIED).isDone();
        Callable<Boolean> unsatisfied =
                () -> ratings.rate(token, Degree.UNSATISFIED).isDone();
        try (var both = Executors.newFixedThreadPool(4)) {
            var done = both.invokeAll(List.of(satisfied, unsatisfied, satisfied, unsatisfied)).stream()
                    .map(Future::resultNow)
                    .filter(each -> each);
            assertThat(done).hasSize(1);
        }
    }

    @Test
    void aLowRatingIsFollowedUpOnceWithTheWordsThatCameLater() {
        var dossier = returned();
        var path = invitations.pathFor(dossier.code()).orElseThrow();
        rate(path, "UNSATISFIED");
        rate(path, "UNSATISFIED");
        assertThat(detail(path, "Phải đi lại <b>bốn</b> lần", "ATTITUDE", "0")).hasStatus3xxRedirection();
        assertThat(detail(path, "Nữa", "ATTITUDE", "2")).hasStatus(422);

        assertThat(followUps(dossier)).singleElement().satisfies(feedback -> {
            assertThat(feedback.matter().content()).isEqualTo("Phải đi lại <b>bốn</b> lần");
            assertThat(feedback.sender().name()).isEmpty();
        });
    }

    @Test
    void detailsAreHeldToTheirLimits() {
        var path = invitations.pathFor(returned().code()).orElseThrow();
        assertThat(detail(path, "trước khi đánh giá", "TIME", "1")).hasStatus(422);
        rate(path, "SATISFIED");
        assertThat(detail(path, "ạ".repeat(2_001), "TIME", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("ạ".repeat(2_001));
        assertThat(detail(path, "ạ".repeat(2_000), "TIME", "999")).hasStatus3xxRedirection();
    }

    @Test
    void scoresAreShownBesideTheResponseRateAndOnlyForEnough() {
        clock.moveTo("2031-03-03T08:00");
        var from = LocalDate.of(2031, 3, 3);
        for (int each = 0; each < 6; each++) {
            var path = invitations.pathFor(returned().code()).orElseThrow();
            if (each < 4) {
                rate(path, "SATISFIED");
                detail(path, "", "TIME", "2");
            }
        }
        assertThat(reports.byUnit(from, from.plusDays(1))).isEmpty();
        rate(invitations.pathFor(returned().code()).orElseThrow(), "UNSATISFIED");

        assertThat(reports.byUnit(from, from.plusDays(1))).singleElement().satisfies(score -> {
            assertThat(score.invited()).isEqualTo(7);
            assertThat(score.answered()).isEqualTo(5);
            assertThat(score.share(Degree.UNSATISFIED)).isEqualTo(0.2);
            assertThat(score.points().get(Indicator.TIME)).isEqualTo(8);
            assertThat(score.marks().get(Indicator.TIME)).isEqualTo(4);
        });
        assertThat(reports.byProcedure(from, from.plusDays(1)))
                .singleElement()
                .extracting(Score::of)
                .isEqualTo("");
        assertThat(browser.get().uri("/control/satisfaction").with(SignedIn.as(control)))
                .hasStatusOk()
                .bodyText()
                .contains("5 trên 7", "71,4%", "20%")
                .doesNotContain("satisfaction.");
        assertThat(browser.get()
                        .uri(
                                "/control/satisfaction?from.day=9&from.month=3&from.year=2031&to.day=1&to.month=3&to.year=2031")
                        .with(SignedIn.as(control)))
                .hasStatus(422);
    }

    private List<Feedback> followUps(Dossier dossier) {
        return lists.list(control, Wanted.ALL, Way.RATING, 0).stream()
                .filter(each -> each.matter().dossier().equals(dossier.code().value()))
                .toList();
    }

    private Dossier returned() {
        return commune.act(
                commune.finished(), new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);
    }

    private MvcTestResult rate(String path, String degree) {
        return browser.post().uri(path).with(csrf()).param("degree", degree).exchange();
    }

    private MvcTestResult detail(String path, String comment, String indicator, String points) {
        return browser.post()
                .uri(path + "/details")
                .with(csrf())
                .param("comment", comment)
                .param(indicator, points)
                .exchange();
    }
}
