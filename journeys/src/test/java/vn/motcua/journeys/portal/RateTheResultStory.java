package vn.motcua.journeys.portal;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.satisfaction.Degree;
import vn.motcua.satisfaction.Indicator;
import vn.motcua.satisfaction.RatingInvitations;
import vn.motcua.satisfaction.Ratings;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;

/** A link in a message, a phone without scripts, and no account. */
class RateTheResultStory extends Story {

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
    }

    @Test
    void aCitizenRatesByTheLink() {
        var commune = door(Commune.class).found();
        var dossier = commune.act(
                commune.finished(), new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);
        var link = door(RatingInvitations.class).pathFor(dossier.code()).orElseThrow();
        var citizen = asCitizenWithoutScripts(Screen.PHONE);

        citizen.opens(link).weighsAtMost(60).looksRight("rate");
        citizen.presses("Gửi").reads("Có thông tin cần sửa").forgives(422).looksRight("rate-errors");
        citizen.ticks("Không hài lòng")
                .presses("Gửi")
                .readsHeading("Cảm ơn bạn")
                .looksRight("rate-details");
        citizen.types("Điều gì tốt, điều gì cần sửa", "Phải đi lại bốn lần").presses("Gửi thêm");
        citizen.readsHeading("Cảm ơn bạn").looksRight("rate-done");

        var control = asStaff(Role.CONTROL_OFFICER, "T1");
        control.opens("/office/feedback?way=RATING").reads("Đánh giá không hài lòng, ");
        new Tour(control)
                .sees("rate-follow-ups", "/office/feedback?way=RATING")
                .sees("rate-by-staff", link)
                .ends();
        control.reads("Cán bộ không đánh giá thay người dân");
    }

    @Test
    void scoresStandBesideHowManyWereAsked() {
        clock().moveTo("2026-01-06T08:00");
        var commune = door(Commune.class).found();
        var ratings = door(Ratings.class);
        for (int i = 0; i < 6; i++) {
            var dossier = commune.act(
                    commune.finished(), new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);
            var token = door(RatingInvitations.class)
                    .pathFor(dossier.code())
                    .orElseThrow()
                    .substring("/rate/".length());
            if (i > 0) {
                ratings.rate(token, Degree.SATISFIED).orThrow();
                ratings.detail(token, Map.of(Indicator.TIME, 2, Indicator.ATTITUDE, 1), "")
                        .orThrow();
            }
        }

        var control = asStaff(Role.CONTROL_OFFICER, "T1");
        var tour = new Tour(control)
                .sees(
                        "control-satisfaction-scores",
                        "/control/satisfaction?from.day=6&from.month=1&from.year=2026&to.day=6&to.month=1&to.year=2026");
        control.reads("5 trên 6").page().locator("main summary").first().click();
        tour.looks("control-satisfaction-indicators").ends();
    }
}
