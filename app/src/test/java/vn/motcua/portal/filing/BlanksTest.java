package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** A device keeps the blank page of a procedure, and begins filings from it under keys of its own. */
@ProductTest
class BlanksTest extends BlankSteps {

    @Test
    void theBlankPageIsThereBeforeTheDraftAndLeadsToNothingOfIt() {
        var begin = begin();
        var blank = get(address(begin));

        assertThat(begin)
                .doesNotContain(me.identifier().orElseThrow())
                .doesNotContain(me.id().toString());
        assertThat(blank)
                .hasStatusOk()
                .bodyText()
                .contains("data-mc-whole", "data-mc-keeping", "Phạm Thị Lài", "Giấy chứng sinh")
                .doesNotContain("href=\"/my/filings/" + key + "\"", key + "/papers");
        assertThat(get("/my/filings/" + key)).hasStatus(404);
        assertThat(drafts.of(self())).isEmpty();
    }

    @Test
    void whatIsSentFirstBeginsTheDraftAndItIsSentOnce() {
        var address = address();
        var seen = seenIn(get(address));
        var save = UUID.randomUUID();

        for (int twice = 0; twice < 2; twice++) {
            assertThat(sendWhole(address, seen, save)).hasRedirectedUrl("/my/filings/" + key + "/receipt");
        }

        only();
        assertThat(get(address)).hasRedirectedUrl("/my/filings/" + key + "/receipt");
    }

    @Test
    void whatWasBegunAndNotSentIsGoneOnWithAtEitherAddress() {
        var address = address();
        var seen = seenIn(get(address));
        var save = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(whole(address, null, "seen", seen, "save", save.toString(), "place", "T1.61.TT"))
                    .hasStatus(422);
        }

        assertThat(drafts.of(self()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.revision().number()).isEqualTo(2));
        assertThat(seenIn(get(address))).isEqualTo(seenIn(get("/my/filings/" + key + "/whole")));
    }

    @Test
    void twoFilingsFromOneBlankAreTwoDossiers() {
        var begin = begin();
        for (int twice = 0; twice < 2; twice++) {
            anotherFiling();
            var address = address(begin);
            sendWhole(address, seenIn(get(address)), UUID.randomUUID());
        }

        assertThat(lists.openOf(me.identifier().orElseThrow(), procedure)).hasSize(2);
    }

    @Test
    void withoutWordsOnWhatToBeginAnUnknownFilingIsNotFound() {
        for (var begin : List.of("", "x", UUID.randomUUID() + "." + "0".repeat(32) + ".case-1")) {
            assertThat(get(address(begin))).hasStatus(404);
            assertThat(sendWhole(address(begin), "", UUID.randomUUID())).hasStatus(404);
        }
    }

    @Test
    void aKioskAndADeskOfferNoBlank() {
        assertThat(start()).bodyText().contains("data-mc-blanks");
        mine = atAKiosk(mine);
        assertThat(start()).bodyText().contains("mc-kiosk").doesNotContain("data-mc-blanks");
        mine = SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        assertThat(get("/counter/assisted/new?procedure=" + procedure.value()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("data-mc-blanks");
    }
}
