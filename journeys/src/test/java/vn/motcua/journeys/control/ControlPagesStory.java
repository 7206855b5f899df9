package vn.motcua.journeys.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Party;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageFilter;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.SentMessages;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.SmallProvince;

/** The pages for messages, feedback, money and the post, and the check that every page of control has a story. */
class ControlPagesStory extends Story {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void everyPageIsRight() {
        var tour = new Tour(asStaff(Role.CONTROL_OFFICER, "T1"));

        messages(tour);
        tour.sees("control-certification-fees", "/control/certification-fees")
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

        ControlAreas.end(ControlPagesStory.class, tour);
    }

    @Test
    void everyPageBelongsToAStory() {
        assertThat(ControlAreas.withoutAStory()).isEmpty();
    }

    private void messages(Tour tour) {
        var phone = new Party(Party.Kind.CITIZEN, "Lê Thị Chanh", "", null, null, "0905111004", "", "");
        var dossier = door(Commune.class).found().receivedFrom(phone);
        var outbox = door(SentMessages.class);
        var waiting = new MessageFilter(MessageState.WAITING, null, MessageChannel.SMS, null, null, JANUARY);
        var told = LongStream.iterate(0, offset -> offset < outbox.count(waiting), offset -> offset + 100)
                .mapToObj(offset -> outbox.find(waiting, offset, 100))
                .flatMap(List::stream)
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
}
