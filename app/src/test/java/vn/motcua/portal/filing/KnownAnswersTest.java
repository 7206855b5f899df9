package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.eforms.FormDesk;
import vn.motcua.filing.spi.PopulationData.Resident;
import vn.motcua.shared.Role;
import vn.motcua.testing.KnownResidents;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.vault.Consent;
import vn.motcua.vault.Consents;
import vn.motcua.vault.Ground;
import vn.motcua.vault.Papers;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultViews;

/** What is known already stands in the form that somebody begins, and says where it came from. */
@ProductTest
class KnownAnswersTest extends FilingSteps {

    private static final String BY_EARLIER = "Theo hồ sơ bạn đã nộp trước đây";
    private static final String BY_POPULATION = "Theo dữ liệu dân cư";
    private static final String BY_PAPER = "Theo giấy tờ trong kho của bạn";
    private static final String FORM = """
            {"title": "Tờ khai thử", "pages": [
              {"id": "who", "title": "Người khai", "questions": [
                {"id": "who", "type": "person", "label": "", "autofill": "applicant", "required": true,
                 "parts": [{"id": "name", "type": "text", "label": "Họ tên", "required": true},
                           {"id": "idNumber", "type": "id-number", "label": "Số định danh"},
                           {"id": "ethnicity", "type": "ethnicity", "label": "Dân tộc"}]},
                {"id": "account", "type": "text", "label": "Số tài khoản", "autofill": "applicant.account"},
                {"id": "number", "type": "text", "label": "Số giấy khai sinh", "autofill": "paper.number",
                 "ofPaper": "Giấy khai sinh"},
                {"id": "issued", "type": "date", "label": "Ngày cấp", "autofill": "paper.issuedOn",
                 "ofPaper": "Giấy khai sinh"}]}]}
            """;

    @Autowired
    FormDesk forms;

    @Autowired
    KnownResidents residents;

    @Autowired
    JdbcClient database;

    @Autowired
    Vault vault;

    @Autowired
    VaultViews views;

    @Autowired
    Consents consents;

    @BeforeEach
    void publishAForm() {
        procedure = commune.procedureAsking(
                ProcedureMother.paper("c1", "Tờ khai theo mẫu", null),
                ProcedureMother.paper("c2", "Giấy chứng sinh", null));
        var officer = SignedIn.staff(Role.CONTROL_OFFICER, SmallProvince.PROVINCE.value());
        var draft = forms.begin(procedure, officer);
        var saved = forms.save(procedure, draft.revision(), FORM, officer).orThrow();
        forms.publish(procedure, saved.revision(), LocalDate.of(2026, 1, 10), officer)
                .orThrow();
    }

    @Test
    void whatSomebodySaidBeforeStandsInTheNextForm() {
        filedSaying("13", "0123 456 789");

        assertThat(begun())
                .contains("value=\"0123 456 789\"", BY_EARLIER)
                .containsPattern("value=\"13\" selected[^>]*>Ba-na")
                .contains("value=\"Phạm Thị Lài\"");
        assertThat(begun().split(BY_EARLIER, -1)).as("ethnic group and account").hasSize(3);
    }

    @Test
    void theLastWordCounts() {
        filedSaying("13", "111");
        clock.moveTo("2026-01-11T20:00");
        filedSaying("13", "222");

        assertThat(begun()).contains("value=\"222\"").doesNotContain("value=\"111\"");
    }

    @Test
    void whatSomebodyElseSaidStandsInNoForm() {
        filedSaying("13", "0123 456 789");

        mine = people.signedOn(people.citizen("Hồ Văn Tín"), IdentificationLevel.LEVEL_2);

        assertThat(begun()).doesNotContain("0123 456 789", BY_EARLIER);
    }

    @Test
    void whatWasSaidOfAnotherInTheirPlaceIsNotTakenForThemselves() {
        filed("q.who.name", "Hồ Văn Tín", "q.who.idNumber", "051090000017", "q.account", "0123 456 789");

        assertThat(begun()).doesNotContain("0123 456 789", BY_EARLIER);
    }

    @Test
    void whoHelpsSeesNothingOfWhatWasSaidBefore() {
        filedSaying("13", "0123 456 789");

        mine = SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        var assisted = draftOf(help(me.name(), me.identifier().orElseThrow(), "1954"));

        assertThat(form(assisted)).doesNotContain("0123 456 789", BY_EARLIER);
    }

    @Test
    void whatThePopulationDataSayStandsInTheFormAndTheQuestionIsWrittenDown() {
        residents.knows(me.identifier().orElseThrow(), new Resident(null, null, "13", "VN", ""));

        assertThat(begun())
                .containsPattern("value=\"13\" selected[^>]*>Ba-na")
                .contains(BY_POPULATION)
                .doesNotContain(BY_EARLIER);
        assertThat(questions()).containsExactly("KNOWN");
    }

    @Test
    void withoutThePopulationDataTheFormIsBegunAllTheSame() {
        residents.isAwayFor(me.identifier().orElseThrow());

        assertThat(begun()).contains("value=\"Phạm Thị Lài\"").doesNotContain(BY_POPULATION);
        assertThat(questions()).containsExactly("AWAY");
    }

    @Test
    void whoBeginsFilingsWithoutEndIsNotAskedAboutWithoutEnd() {
        for (int begun = 0; begun < 25; begun++) {
            post(draft() + "/discarded");
        }
        assertThat(questions()).hasSize(20);

        clock.moveTo("2026-01-10T21:01");
        draft();
        assertThat(questions()).hasSize(21);
    }

    @Test
    void thePopulationDataAreNotAskedAboutWhoIsNotProvenToBeThemselves() {
        mine = people.signedOn(me, IdentificationLevel.LEVEL_1);
        begun();
        mine = SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        helpedDraft();

        assertThat(questions()).isEmpty();
    }

    @Test
    void theNumberOfAPaperThatIsHeldStandsInTheFormAndTheOwnerCanSeeThatItWasLookedUp() {
        var document = vault.put(Papers.of(me.identifier().orElseThrow()).asNew(), commune.clerk)
                .orThrow();

        var page = begun();

        assertThat(page).contains("value=\"" + document.number() + "\"", "value=\"2020\"", BY_PAPER);
        assertThat(views.accessesTo(document.id(), 10))
                .anySatisfy(access -> assertThat(access.by()).contains(me.name()));
    }

    @Test
    void ofTwoPapersNoneIsGuessed() {
        var owner = me.identifier().orElseThrow();
        vault.put(Papers.of(owner).asNew(), commune.clerk).orThrow();
        vault.put(Papers.of(owner).asNew(), commune.clerk).orThrow();

        assertThat(begun()).doesNotContain(BY_PAPER);
    }

    @Test
    void whoObjectedOrSignedOnWeaklyOrActsForAnotherIsToldNothingOfPapers() {
        var owner = me.identifier().orElseThrow();
        vault.put(Papers.of(owner).asNew(), commune.clerk).orThrow();
        mine = people.signedOn(me, IdentificationLevel.LEVEL_1);
        assertThat(begun()).doesNotContain(BY_PAPER);

        var other = Papers.somebody();
        vault.put(Papers.of(other).asNew(), commune.clerk).orThrow();
        actFor(other);
        assertThat(begun()).doesNotContain(BY_PAPER);

        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);
        consents.state(owner, Ground.OWN_DOSSIER, Consent.Statement.WITHDRAWN, "Đơn tại quầy", commune.clerk)
                .orThrow();
        assertThat(begun()).doesNotContain(BY_PAPER);
    }

    private List<String> questions() {
        return database.sql("select answer from filing.population_question where procedure = ?")
                .param(procedure.value())
                .query(String.class)
                .list();
    }

    private String begun() {
        return form(draft());
    }

    private String form(String draft) {
        return text(get(draft + "/form/who"));
    }

    private void filedSaying(String ethnicity, String account) {
        filed("q.who.name", me.name(), "q.who.ethnicity", ethnicity, "q.account", account);
    }

    private void filed(String... answers) {
        var draft = draft();
        assertThat(post(draft + "/form/who", answers)).hasStatus3xxRedirection();
        place(draft);
        post(draft + "/papers/c2", "not-needed", "yes", "why", "không có giấy này");
        post(draft + "/contact", "phone", "0912 345 678", "delivery", "ELECTRONIC", "about", "same");
        assertThat(post(draft + "/sent", "declared", "yes")).hasRedirectedUrl(draft + "/receipt");
    }
}
