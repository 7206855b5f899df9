package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.KeptFiles;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.FiledForms;
import vn.motcua.filing.store.FormRows;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

/** Answers of a declaration that was filed are put right while an officer waits for a supplement. */
@ProductTest
class CorrectionsTest extends FilingSteps {

    private static final ProcedureCode REPAIR = new ProcedureCode("2.000751");

    @Autowired
    SmallProvince province;

    @Autowired
    Drafts drafts;

    @Autowired
    FiledForms forms;

    @Autowired
    FormRows rows;

    @Autowired
    KeptFiles files;

    @BeforeEach
    void askForHelpWithAHouse() {
        procedure = drafts.filable(REPAIR)
                .map(ProcedureVersion::code)
                .orElseGet(() -> province.found()
                        .procedureAsking(
                                REPAIR.value(),
                                List.of(ProcedureMother.paper("c1", "Tờ khai đề nghị hỗ trợ làm nhà ở", null))));
    }

    @Test
    void anAnswerIsPutRightAndTheMendedDeclarationStandsBesideTheFirst() {
        var page = asked();
        assertThat(get(page + "/supplement")).bodyText().contains(page + "/answers");
        assertThat(get(page + "/answers")).bodyText().contains("Sập bếp").doesNotContain("Gửi tờ khai đã sửa");
        assertThat(send(page)).as("nothing was changed").hasStatus(422);

        assertThat(damage(page, "2090", "Sập cả nhà")).hasStatus(422).bodyText().contains("Sập cả nhà");
        assertThat(send(page)).as("something is wrong").hasStatus(422);
        assertThat(damage(page, "2026", "Sập cả nhà")).hasRedirectedUrl(page + "/answers");
        assertThat(send(page)).hasRedirectedUrl(page + "?done=supplemented");

        var mended = dossier(page).component("bs1-form").orElseThrow();
        assertThat(mended.state()).isEqualTo(State.DIGITISED);
        assertThat(mended.name()).endsWith("(đã sửa)");
        assertThat(dossier(page).component("c1").orElseThrow().isThere()).isTrue();
        assertThat(forms.find(dossier(page).id()).orElseThrow().answers().toJson())
                .contains("Sập cả nhà")
                .doesNotContain("Sập bếp");
        assertThat(PdfA.text(files.bytes(mended.evidence().file())))
                .as("dated where the agency is")
                .contains("Xã Thử, ngày 10 tháng 01 năm 2026");
    }

    @Test
    void whatIsMendedTwiceStandsBesideWhatWasSentBefore() {
        var page = asked();
        damage(page, "2026", "Sập cả nhà");
        send(page);
        damage(page, "2026", "Sập cả nhà và bếp");

        assertThat(send(page)).hasRedirectedUrl(page + "?done=supplemented");

        var first = dossier(page).component("bs1-form").orElseThrow();
        var second = dossier(page).component("bs1-form-2").orElseThrow();
        assertThat(second.evidence()).isNotEqualTo(first.evidence());
        assertThat(forms.first(dossier(page).id()).orElseThrow().toJson())
                .as("as it was filed, however often it was mended")
                .contains("Sập bếp");
    }

    @Test
    void anAnswerMayBeChangedOnlyWhileSomethingIsAskedFor() {
        var page = asked();
        damage(page, "2026", "Sập cả nhà");
        var there = dossier(page).papers().components().stream()
                .filter(Component::isThere)
                .toList();
        dossiers.act(ActRequest.on(dossier(page)), new Act.AcceptSupplement(there), commune.desk)
                .orThrow();

        assertThat(rows.correction(dossier(page).id(), 1))
                .as("nothing of what was not sent is kept")
                .isEmpty();
        assertThat(get(page + "/answers")).hasStatus(404);
        assertThat(damage(page, "2026", "Sập hết")).hasStatus(404);
        assertThat(send(page)).hasStatus(404);
    }

    @Test
    void theAnswersOfSomebodyElseCannotBeToldFromNone() {
        var page = asked();
        mine = people.signedOn(people.citizen("Người lạ"), IdentificationLevel.LEVEL_2);

        assertThat(get(page + "/answers")).hasStatus(404);
        assertThat(get(page + "/answers/damage")).hasStatus(404);
        assertThat(damage(page, "2026", "Phá")).hasStatus(404);
    }

    private String asked() {
        var draft = draft();
        place(draft);
        var form = draft + "/form/";
        post(
                form + "requester",
                "q.requester.name",
                "Phạm Thị Lài",
                "q.requester.address.commune",
                "Xã Thử",
                "q.requester.address.line",
                "Thôn 3",
                "q.requester.phone",
                "0912345678");
        post(form + "home", "q.members", "4", "q.poor", "poor");
        post(form + "damage", damage("2026", "Sập bếp"));
        post(form + "payment", "q.payBy", "cash");
        post(form + "pledge", "q.pledge", "yes");
        post(draft + "/contact", "phone", "0912 345 678", "delivery", "ELECTRONIC", "about", "same");
        assertThat(post(draft + "/sent", "declared", "yes")).hasRedirectedUrl(draft + "/receipt");
        var filed = only();
        var act = new Act.RequestSupplement(List.of("Ghi đúng mức hư hỏng"), "Chưa đúng", LocalDate.of(2026, 1, 20));
        dossiers.act(ActRequest.on(filed), act, commune.desk).orThrow();
        return "/my/dossiers/" + filed.code();
    }

    private MvcTestResult damage(String page, String year, String text) {
        return post(page + "/answers/damage", damage(year, text));
    }

    private static String[] damage(String year, String text) {
        return new String[] {
            "q.damageCause",
            "slide",
            "q.damageOn.day",
            "5",
            "q.damageOn.month",
            "1",
            "q.damageOn.year",
            year,
            "q.damageText",
            text,
            "q.damageGrade",
            "heavy"
        };
    }

    private MvcTestResult send(String page) {
        return post(
                page + "/corrections",
                "version",
                String.valueOf(dossier(page).version()),
                "requestKey",
                UUID.randomUUID().toString(),
                "declared",
                "yes");
    }

    private Dossier dossier(String page) {
        return dossiers.find(new DossierCode(page.replace("/my/dossiers/", ""))).orElseThrow();
    }
}
