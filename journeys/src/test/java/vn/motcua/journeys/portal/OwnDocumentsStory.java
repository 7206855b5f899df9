package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFiles;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultDocument.Origin;

/** A citizen shows a school one of the papers that the administration holds, without carrying it there. */
class OwnDocumentsStory extends Story {

    private static final Actor.Staff CLERK = SignedIn.staff(Role.RECORDS_CLERK, "T1.61.TT");
    private static final int KILOBYTES = 60;

    private final String owner = Papers.somebody();

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
        door(SmallProvince.class).found();
    }

    @Test
    void aMotherSharesABirthCertificate() {
        held();
        var mother = asApplicant("Trần Thị Bưởi", owner)
                .opens("/my")
                .follows("Giấy tờ của tôi")
                .follows("Giấy khai sinh 12/2020")
                .readsHeading("Giấy khai sinh")
                .ticks("1 ngày")
                .presses("Tạo liên kết")
                .reads("Đã tạo liên kết")
                .looksRight("document-shared");
        var link = mother.page()
                .locator(".govuk-notification-banner .govuk-\\!-text-break-word")
                .innerText();

        asCitizen()
                .opens(link.substring(link.indexOf("/shared/")))
                .reads("chia sẻ giấy tờ này với bạn")
                .looksRight("shared-document")
                .weighsAtMost(KILOBYTES);

        mother.page().locator("form[action$=ends] button").click();
        mother.reads("Đã ngừng chia sẻ.");
        asCitizen().opens(link.substring(link.indexOf("/shared/")), 404).looksRight("shared-document-over");
    }

    @Test
    void everyPageOfTheStoreIsRight() {
        var page = "/my/documents/" + held().id();
        var mother = asApplicant("Trần Thị Bưởi", owner);
        var tour = new Tour(mother).sees("documents", "/my/documents").sees("document", page);
        mother.opens(page).presses("Tạo liên kết").reads("Có thông tin cần sửa").forgives(422);
        tour.looks("document-errors");

        assertThat(Tour.unseen("/my/documents", tour.ends())).isEmpty();
    }

    private VaultDocument held() {
        var kept = door(KeptFiles.class)
                .keep(FileOffer.of("1.pdf", FileMother.pdf(1), FileRules.OF_A_COMPONENT), CLERK)
                .orThrow();
        return door(Vault.class)
                .put(Papers.of(owner).cameAs(Origin.COMPONENT).in(kept.id()).asNew(), CLERK)
                .orThrow();
    }
}
