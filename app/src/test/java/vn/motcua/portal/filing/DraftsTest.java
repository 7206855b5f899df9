package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.dossier.Component.State;
import vn.motcua.files.KeptFiles;
import vn.motcua.filing.Drafts;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;

/** Drafts and their files: who may go on with them, and that nothing is kept longer than it is needed. */
@ProductTest
class DraftsTest extends FilingSteps {

    @Autowired
    KeptFiles files;

    @Autowired
    Drafts drafts;

    @Autowired
    Vault vault;

    @Autowired
    SmallProvince province;

    @Autowired
    JdbcClient database;

    @Test
    void theFirstPagePostedAgainBeginsNothingNew() {
        var key = UUID.randomUUID().toString();
        var draft = "/my/filings/" + key;
        for (int twice = 0; twice < 2; twice++) {
            assertThat(begin(key)).hasRedirectedUrl(draft);
        }
        fillIn(draft);
        post(draft + "/sent", "declared", "yes");

        assertThat(begin(key)).hasRedirectedUrl(draft + "/receipt");
        mine = people.signedOn("Người Khác");
        assertThat(begin(key)).hasStatus(404);
    }

    /** The procedure is named in the settings of the tests. */
    @Test
    void whereTheSettingsSaySoOnlyThoseMayFileWhoAreIdentifiedSurely() {
        procedure = province.found()
                .procedureAsking("9.777001", List.of(ProcedureMother.paper("c1", "Tờ khai theo mẫu", null)));
        var draft = draft();

        mine = people.signedOn(me, IdentificationLevel.LEVEL_1);
        assertThat(begin(UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("mức độ 2");
        assertThat(get(draft)).hasStatus(422).bodyText().contains("mức độ 2");
        assertThat(post(draft + "/sent", "declared", "yes")).hasStatus(422);
        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
        assertThat(get(draft)).hasStatusOk();
    }

    @Test
    void aDraftOnWhichNobodyWorksForSixtyDaysIsSweptAwayWithItsFiles() {
        var draft = draft();
        place(draft);
        var file = sent(draft, "c1", "khai.pdf");
        clock.advance(Duration.ofDays(59));
        signOnAgain();
        post(draft + "/contact", "phone", "0912 345 678", "delivery", "ELECTRONIC", "about", "same");
        clock.advance(Duration.ofDays(59));
        drafts.discardExpired();
        signOnAgain();
        assertThat(get(draft)).as("somebody worked on it").hasStatusOk();

        clock.advance(Duration.ofDays(2));
        drafts.discardExpired();
        signOnAgain();
        assertThat(get(draft)).hasStatus(404);
        assertThat(files.find(file)).isEmpty();
    }

    @Test
    void aSentDraftIsNotSweptAwayItsReceiptStays() {
        var draft = draft();
        fillIn(draft);
        post(draft + "/sent", "declared", "yes");

        clock.advance(Duration.ofDays(200));
        drafts.discardExpired();

        signOnAgain();
        assertThat(get(draft + "/receipt")).hasStatusOk();
        assertThat(files.find(only().component("c1").orElseThrow().evidence().file()))
                .isPresent();
    }

    @Test
    void aFileThatLostItsPlaceInTheDraftIsKeptNoLonger() {
        var draft = draft();
        place(draft);
        var removed = sent(draft, "c1", "nham.pdf");
        post(draft + "/papers/c1", "remove", removed.toString());
        var replaced = sent(draft, "c2", "chung-sinh.pdf");
        post(draft + "/papers/c2", "not-needed", "yes", "why", "không có giấy này");
        var thrownAway = sent(draft, "c1", "khai.pdf");

        assertThat(files.find(removed)).isEmpty();
        assertThat(files.find(replaced)).isEmpty();
        assertThat(files.find(thrownAway)).isPresent();
        post(draft + "/discarded");
        assertThat(files.find(thrownAway)).isEmpty();
    }

    @Test
    void moreFilesThanAPaperTakesAreRefusedAndNotKept() {
        var draft = draft();
        place(draft);
        for (int number = 0; number < 10; number++) {
            sent(draft, "c1", "trang-" + number + ".pdf");
        }
        var before = kept();

        assertThat(upload(draft, "c1", pdf("trang-10.pdf")))
                .hasStatus(422)
                .bodyText()
                .contains("nhiều nhất 10 tệp");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void ofSeveralPicturesOnlyTheWholeIsKeptOnceItIsSent() {
        var draft = draft();
        fillIn(draft);
        var second = sent(draft, "c1", "trang-2.pdf");
        post(draft + "/sent", "declared", "yes");

        var whole = only().component("c1").orElseThrow();
        assertThat(whole.state()).isEqualTo(State.DIGITISED);
        assertThat(files.find(whole.evidence().file()).orElseThrow().pages()).isEqualTo(2);
        assertThat(files.find(second)).isEmpty();
    }

    @Test
    void whatWasMadeForASendThatIsRefusedAtTheVeryEndIsNotKept() {
        procedure = commune.procedureAsking(
                ProcedureMother.paper("c1", "Tờ khai theo mẫu", null),
                ProcedureMother.paper("c2", "Giấy khai sinh", null));
        var held = vault.put(Papers.of(me.identifier().orElseThrow()).asNew(), commune.clerk)
                .orThrow();
        var draft = draft();
        fillIn(draft);
        var second = sent(draft, "c1", "trang-2.pdf");
        post(draft + "/papers/c2", "take", "vault:" + held.id());
        vault.revoke(held.id(), "Cấp sai", commune.clerk).orThrow();
        var before = kept();

        assertThat(post(draft + "/sent", "declared", "yes")).hasStatus(422);

        assertThat(kept()).isEqualTo(before);
        assertThat(files.find(second)).isPresent();
    }

    @Test
    void whoHelpsIsNotCountedLikeAnApplicant() {
        for (int number = 0; number < 30; number++) {
            draft();
        }
        assertThat(begin(UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Bạn đang soạn 30 hồ sơ");

        mine = SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        for (int number = 0; number < 31; number++) {
            helpedDraft();
        }
    }

    @Test
    void whoHelpedGoesOnAtHome() {
        mine = SignedIn.as(Role.POSTAL_AGENT, SmallProvince.POST_OFFICE.value());
        var draft = helpedDraft();

        assertThat(get(draft)).bodyText().contains("href=\"/postal\"").doesNotContain("href=\"/counter/waiting\"");
        assertThat(post(draft + "/discarded")).hasRedirectedUrl("/postal");
    }

    private MvcTestResult begin(String key) {
        return post("/my/filings", "procedure", procedure.value(), "requestKey", key);
    }

    private void signOnAgain() {
        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
    }

    /** What the applicant sent in the place of a paper; the id of the new file. */
    private FileId sent(String draft, String paper, String name) {
        var before = listed(draft, paper);
        upload(draft, paper, pdf(name));
        var after = new ArrayList<>(listed(draft, paper));
        after.removeAll(before);
        assertThat(after).hasSize(1);
        return after.getFirst();
    }

    private List<FileId> listed(String draft, String paper) {
        return Pattern.compile("/papers/" + paper + "/files/([0-9a-f-]{36})")
                .matcher(text(get(draft + "/papers/" + paper)))
                .results()
                .map(found -> new FileId(UUID.fromString(found.group(1))))
                .distinct()
                .toList();
    }

    private static MockMultipartFile pdf(String name) {
        return new MockMultipartFile("files", name, "application/pdf", TestPdf.saying(name));
    }

    /** How many files of the applicant are kept. */
    private int kept() {
        return database.sql("select count(*) from files.file where kept_by = ? and discarded_at is null")
                .param(me.identifier().orElseThrow())
                .query(Integer.class)
                .single();
    }
}
