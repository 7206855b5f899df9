package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.filing.Drafts;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** A filing whose procedure has an electronic form of the product. */
@ProductTest
class AnswersPageTest extends FilingSteps {

    private static final String BY_EID = "Theo định danh điện tử";

    private static final ProcedureCode BIRTH = new ProcedureCode("1.001193");

    @Autowired
    SmallProvince province;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void askForABirthToBeRegistered() {
        procedure = drafts.filable(BIRTH)
                .map(ProcedureVersion::code)
                .orElseGet(() -> province.found()
                        .procedureAsking(
                                BIRTH.value(),
                                List.of(
                                        ProcedureMother.paper("c1", "Tờ khai đăng ký khai sinh theo mẫu", null),
                                        ProcedureMother.paper("c2", "Giấy chứng sinh", null))));
    }

    @Test
    void theFormTakesThePlaceOfTheDeclarationAndComesBackAsItWasLeft() {
        var draft = draft();

        assertThat(get(draft))
                .bodyText()
                .contains("Đăng ký khai sinh")
                .doesNotContain("Tờ khai đăng ký khai sinh theo");
        var first = String.valueOf(get(draft + "/form").getResponse().getRedirectedUrl());
        assertThat(post(first, "q.requester.name", "Phạm Thị Lài", "q.requester.idNumber", "12"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"12\"");
        assertThat(get(first)).as("kept with what is wrong").bodyText().contains("value=\"12\"");
        assertThat(post(draft + "/sent", "declared", "yes")).hasStatus(422);
    }

    @Test
    void onlyWhatTheEidVouchesForIsSaidToComeFromIt() {
        var draft = draft();
        post(draft + "/contact", "phone", "0912 345 678", "delivery", "ELECTRONIC", "about", "same");
        var own = text(get(String.valueOf(get(draft + "/form").getResponse().getRedirectedUrl())));
        assertThat(own).contains("value=\"Phạm Thị Lài\"", "0912345678");
        assertThat(own.split(BY_EID, -1)).as("name and number").hasSize(3);

        mine = SignedIn.as(Role.RECEPTION_OFFICER, SmallProvince.DESK.value());
        var assisted = helpedDraft();
        assertThat(text(get(String.valueOf(get(assisted + "/form").getResponse().getRedirectedUrl()))))
                .contains("value=\"Hồ Thị Nở\"")
                .doesNotContain(BY_EID);
    }
}
