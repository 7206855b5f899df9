package vn.motcua.journeys.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.journeys.Screen;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.results.Results;
import vn.motcua.results.ResultsOffice;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.People;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;
import vn.motcua.testing.TestAuthority;

/** An officer prepares results, the chairman signs them with one confirmation, the clerk numbers, seals and issues them. */
class SignABatchStory extends Story {

    private static final String COMMUNE = SmallProvince.COMMUNE.value();
    private static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(60_000);

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-01-05T08:00");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromTheDraftToTheNumber(boolean scripts) {
        var office = door(ResultsOffice.class).open();
        var drafts = IntStream.range(0, 3).mapToObj(_ -> office.submitted()).toList();

        var chairman = chairman();
        chairman.opens("/office/signing")
                .reads(drafts.getFirst().matter().dossierCode().value());
        if (scripts) {
            chairman.looksRightOnEveryScreen("office-signing");
        }
        chairman.types("Mật khẩu hoặc mã PIN", "sai").presses("Phê duyệt và ký những kết quả đã chọn");
        chairman.reads("Có thông tin cần sửa").forgives(422);
        if (scripts) {
            chairman.looksRight("office-signing-errors");
        }
        chairman.types("Mật khẩu hoặc mã PIN", new String(TestAuthority.PASSWORD));
        chairman.presses("Phê duyệt và ký những kết quả đã chọn");
        untilEnded(chairman, scripts);
        if (scripts) {
            chairman.looksRightOnEveryScreen("office-signing-batch");
        }

        var clerk = asStaff(Role.RECORDS_CLERK, COMMUNE, Screen.DESKTOP, scripts);
        clerk.opens("/office/issuing").looksRight("office-issuing");
        clerk.presses("Cấp số, đóng dấu và phát hành những kết quả đã chọn");
        untilEnded(clerk, scripts);
        clerk.looksRight("office-issuing-batch")
                .opens("/office/issuing/register")
                .looksRight("office-register");

        var results = door(Results.class);
        assertThat(drafts)
                .allSatisfy(draft ->
                        assertThat(results.issuedOf(draft.matter().dossier())).hasSize(1));
    }

    @Test
    void anOfficerPreparesTheResultOnThePageOfTheDossier() {
        door(ResultsOffice.class).open();
        var dossier = door(Commune.class).received();
        var officer = asStaff(Role.CASE_OFFICER, SmallProvince.DIVISION.value());

        officer.opens("/office/dossiers/" + dossier.code()).looksRight("office-dossier-result");
        officer.presses("Soạn kết quả để trình ký").looksRightOnEveryScreen("office-result-draft");
        officer.presses("Lưu dự thảo").reads("Có thông tin cần sửa").forgives(422);
        officer.looksRight("office-result-draft-errors");
        officer.hands("Tệp PDF của kết quả, chưa ký, chưa ghi số", Papers.result());
        officer.presses("Lưu dự thảo").reads("Đã lưu dự thảo kết quả").looksRight("office-dossier-result-draft");

        var issued = door(ResultsOffice.class).issued();
        var chairman = asStaff(Role.AGENCY_HEAD, COMMUNE);
        chairman.opens("/office/results/" + issued.id()).looksRightOnEveryScreen("office-result");
    }

    /** With a key of their own. */
    private Visitor chairman() {
        var people = door(People.class);
        var account = people.create(Staff.post(COMMUNE, Role.AGENCY_HEAD));
        door(ResultsOffice.class)
                .open(new Actor.Staff(
                        account, PostId.next(), new UnitCode(COMMUNE), Role.AGENCY_HEAD, "Nguyễn Thị Bưởi", null));
        return signIn(people.username(account), People.PASSWORD);
    }

    /** By itself where scripts run, by loading again where they do not. */
    private static void untilEnded(Visitor visitor, boolean scripts) {
        if (scripts) {
            visitor.page().getByText("Đã kết thúc").first().waitFor(PATIENT);
        } else {
            visitor.readsInTheEnd("Đã kết thúc");
        }
    }
}
