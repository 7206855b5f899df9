package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Component;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestPdf;

/** Somebody fills in a filing on Saturday, and from Monday on another decision holds. */
@ProductTest
class AfterANewDecisionTest extends FilingSteps {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    @Autowired
    SmallProvince province;

    @Test
    void whatIsStillOfUseIsKeptAndNothingIsSentUnderTheOldDecision() {
        var draft = draft();
        fillIn(draft);
        upload(draft, "c2", new MockMultipartFile("files", "sinh.pdf", "application/pdf", TestPdf.saying("Sinh")));
        var decided = decidedOn("Giấy xác nhận cư trú", "Tờ khai theo mẫu");
        clock.moveTo("2026-01-12T08:00");
        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);

        assertThat(post(draft + "/sent", "declared", "yes"))
                .as("filled in before")
                .hasStatus(422);
        assertThat(lists.openOf(me.identifier().orElseThrow(), procedure)).isEmpty();
        assertThat(get(draft))
                .bodyText()
                .contains("Thủ tục đã thay đổi từ ngày 12/01/2026 theo Quyết định 99/QĐ-UBND")
                .contains("Những gì còn dùng được đã giữ lại", "Giấy xác nhận cư trú");
        assertThat(get(draft + "/papers/c2")).bodyText().contains("Tờ khai theo mẫu", "khai.pdf");

        upload(draft, "c1", new MockMultipartFile("files", "cu-tru.pdf", "application/pdf", TestPdf.saying("Cu tru")));
        assertThat(post(draft + "/sent", "declared", "yes")).hasRedirectedUrl(draft + "/receipt");
        var dossier = only();
        assertThat(dossier.filing().procedure().version()).isEqualTo(decided.id());
        assertThat(dossier.papers().components())
                .extracting(Component::name)
                .containsExactly("Giấy xác nhận cư trú", "Tờ khai theo mẫu");
    }

    @Test
    void whatIsAskedForNoLongerIsNamed() {
        var draft = draft();
        fillIn(draft);
        decidedOn("Giấy chứng sinh", "Giấy xác nhận cư trú");
        clock.moveTo("2026-01-12T08:00");
        mine = people.signedOn(me, IdentificationLevel.LEVEL_2);

        assertThat(get(draft)).bodyText().contains("Không còn phải nộp:", "Tờ khai theo mẫu");
    }

    private ProcedureVersion decidedOn(String firstPaper, String secondPaper) {
        var papers =
                List.of(ProcedureMother.paper("c1", firstPaper, null), ProcedureMother.paper("c2", secondPaper, null));
        return province.decideAnew(procedure, MONDAY, List.of(new ProcedureCase("case-1", "", papers)));
    }
}
