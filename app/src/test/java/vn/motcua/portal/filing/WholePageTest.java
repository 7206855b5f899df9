package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.motcua.dossier.Component;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class WholePageTest extends FilingSteps {

    private static final String CHANGED = "hãy xem lại, rồi nộp lại nếu muốn";

    @Test
    void oneFormHoldsTheWholeFiling() {
        var draft = draft();
        assertThat(get(draft)).bodyText().contains(draft + "/whole");

        var sent = sendWhole(draft + "/whole", seen(draft), UUID.randomUUID());

        assertThat(sent).hasRedirectedUrl(draft + "/receipt");
        var dossier = only();
        assertThat(dossier.component("c1").orElseThrow().state()).isEqualTo(Component.State.DIGITISED);
        assertThat(dossier.filing().summary()).contains("không có giấy này");
        assertThat(get(draft + "/whole")).hasRedirectedUrl(draft + "/receipt");
    }

    @Test
    void theSameSaveSentAgainMakesOneDossier() {
        var draft = draft();
        var seen = seen(draft);
        var save = UUID.randomUUID();

        sendWhole(draft + "/whole", seen, save);

        assertThat(sendWhole(draft + "/whole", seen, save)).hasRedirectedUrl(draft + "/receipt");
        only();
    }

    @Test
    void theSameSaveThatWasKeptButNotSentIsNotTakenForAChangeElsewhere() {
        var draft = draft();
        var seen = seen(draft);
        var save = UUID.randomUUID();
        assertThat(whole(
                        draft + "/whole",
                        null,
                        "seen",
                        seen,
                        "save",
                        save.toString(),
                        "place",
                        "T1.61.TT",
                        "summary",
                        "một lần"))
                .hasStatus(422);

        var again = whole(
                draft + "/whole",
                null,
                "seen",
                seen,
                "save",
                save.toString(),
                "place",
                "T1.61.TT",
                "summary",
                "một lần");

        assertThat(again).hasStatus(422).bodyText().contains("một lần").doesNotContain(CHANGED);
        assertThat(get(draft + "/whole")).bodyText().contains("data-saved=\"" + save + "\"", "một lần");
    }

    @Test
    void nothingIsWrittenOverWhatThePageHadNotSeen() {
        var draft = draft();
        var seen = seen(draft);
        post(draft + "/contact", "phone", "0987 654 321", "delivery", "ELECTRONIC", "about", "same");

        var refused = sendWhole(draft + "/whole", seen, UUID.randomUUID());

        assertThat(refused).hasStatus(409).bodyText().contains(CHANGED, "0912 345 678");
        assertThat(get(draft + "/contact")).bodyText().contains("0987654321").doesNotContain("0912");
        assertThat(get(draft))
                .as("no file of the refused form was kept")
                .bodyText()
                .doesNotContain("Đã gửi tệp");
        assertThat(sendWhole(draft + "/whole", seenIn(refused), UUID.randomUUID()))
                .hasRedirectedUrl(draft + "/receipt");
    }

    @Test
    void whatIsRightIsKeptAndWhatIsWrongIsShownAtItsField() {
        var draft = draft();

        var wrong = whole(
                draft + "/whole",
                new MockMultipartFile("papers.c1", "khai.pdf", "application/pdf", new byte[] {1, 2}),
                "seen",
                seen(draft),
                "place",
                "T1.61.TT",
                "papers.c2.why",
                "<b>chưa có</b>",
                "phone",
                "12",
                "delivery",
                "ELECTRONIC");

        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#papers.c1\"", "href=\"#phone\"", "href=\"#declared\"", "value=\"12\"")
                .contains("value=\"&lt;b>chưa có")
                .doesNotContain("<b>chưa có");
        assertThat(get(draft)).bodyText().contains("Không áp dụng");
        assertThat(get(draft + "/place")).bodyText().contains("selected");
    }

    @Test
    void savedWithoutSendingItWaitsOnTheServer() {
        var draft = draft();

        assertThat(whole(draft + "/whole", null, all(seen(draft), "act", "save")))
                .hasRedirectedUrl(draft);

        assertThat(get(draft)).bodyText().contains("Không áp dụng");
        assertThat(lists.openOf(me.identifier().orElseThrow(), procedure)).isEmpty();
    }

    @Test
    void aReasonThatIsTakenBackLeavesThePaperOpen() {
        var draft = draft();
        whole(draft + "/whole", null, all(seen(draft), "act", "save"));
        var without = all(seen(draft), "act", "save");
        without[7] = "";

        assertThat(whole(draft + "/whole", null, without)).hasRedirectedUrl(draft);

        assertThat(get(draft)).bodyText().doesNotContain("Không áp dụng");
    }

    @Test
    void othersFindNothing() {
        var draft = draft();
        var seen = seen(draft);
        mine = people.signedOn("Người Khác");

        assertThat(get(draft + "/whole")).hasStatus(404);
        assertThat(sendWhole(draft + "/whole", seen, UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void aKioskAndADeskKeepNothing() {
        var draft = draft();
        assertThat(get(draft + "/whole")).bodyText().contains("data-mc-keeping");
        mine = atAKiosk(mine);
        assertThat(get(draft + "/whole")).bodyText().contains("mc-kiosk").doesNotContain("data-mc-keeping");

        mine = SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        assertThat(get(helpedDraft() + "/whole")).hasStatusOk().bodyText().doesNotContain("data-mc-keeping");
    }

    private String seen(String draft) {
        return seenIn(get(draft + "/whole"));
    }
}
