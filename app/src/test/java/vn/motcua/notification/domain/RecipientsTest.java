package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.notification.domain.Recipients.Place;
import vn.motcua.notification.domain.Recipients.Recipient;

class RecipientsTest {

    private final Party owner = party("051190000001", "0905111222");

    @Test
    void theOwnerAloneIsTold() {
        assertThat(Recipients.of(new Parties(owner, null, null)))
                .containsExactly(new Recipient(Place.OWNER, owner, true, true));
    }

    @Test
    void whoFilesForAnotherIsRungUpAndBothHaveTheirPage() {
        var submitter = party("051190000002", "0905333444");

        assertThat(of(submitter))
                .containsExactly(
                        new Recipient(Place.OWNER, owner, true, false),
                        new Recipient(Place.SUBMITTER, submitter, true, true));
    }

    @Test
    void whoFilesAndLeftNoNumberLeavesTheOwnerToBeRungUp() {
        var submitter = party("051190000002", "");

        assertThat(of(submitter))
                .containsExactly(
                        new Recipient(Place.OWNER, owner, true, true),
                        new Recipient(Place.SUBMITTER, submitter, true, false));
    }

    @Test
    void onePersonUnderTwoTitlesHasOnePageAndOneCall() {
        var twin = party("051190000001", "0905333444");

        assertThat(of(twin))
                .containsExactly(
                        new Recipient(Place.OWNER, owner, true, false),
                        new Recipient(Place.SUBMITTER, twin, false, true));
    }

    private List<Recipient> of(@Nullable Party submitter) {
        return Recipients.of(new Parties(owner, submitter, null));
    }

    private static Party party(String identifier, String phone) {
        return new Party(Party.Kind.CITIZEN, "Nguyễn Thị Hoa", identifier, null, null, phone, "", "");
    }
}
