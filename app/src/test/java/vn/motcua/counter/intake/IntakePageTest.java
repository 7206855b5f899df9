package vn.motcua.counter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Party;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class IntakePageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    SmallProvince province;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierLists lists;

    @Autowired
    PersonalDataViews looks;

    @Autowired
    MovableClock clock;

    private final Party person = Commune.owner();
    private ProcedureCode procedure = new ProcedureCode("9.000000");

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        procedure = commune.procedure();
    }

    @Test
    void aProcedureIsFoundByItsCodeAndByEnterOnTheFirstHit() {
        assertThat(get("/counter/intake?q=" + procedure)).hasRedirectedUrl("/counter/intake?procedure=" + procedure);
        assertThat(get("/counter/intake?q=thu tuc " + procedure + "&pick=first"))
                .hasRedirectedUrl("/counter/intake?procedure=" + procedure);
        assertThat(get("/counter/intake?q=thu tuc " + procedure))
                .hasStatusOk()
                .bodyText()
                .contains("/counter/intake?procedure=" + procedure);
        assertThat(get("/counter/intake/procedures?q=khong co gi nhu vay xyz"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có thủ tục nào")
                .doesNotContain("<html");
    }

    @Test
    void theScreenListsPapersAndTheLikeliestUnit() {
        assertThat(get("/counter/intake?procedure=" + procedure))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tờ khai theo mẫu", "1 / 0 / 0", "Phòng Kinh tế xã Thử", "Thời hạn 3 ngày làm việc", "Miễn phí")
                .contains("id=\"identifier\"", "autofocus")
                .doesNotContain("counter.intake.");
    }

    @Test
    void aDossierIsReceivedAndItsReceiptPrinted() {
        var result = receive("name", person.name(), "identifier", person.identifier(), "all", "yes");

        assertThat(result).hasStatus(302);
        var receipt = String.valueOf(result.getResponse().getRedirectedUrl());
        assertThat(receipt).matches("/counter/dossiers/T1\\.61\\.TT-260105-\\d{4,}/receipt");
        var dossier = dossier(receipt);
        assertThat(dossier.status()).isEqualTo(DossierStatus.RECEIVED);
        assertThat(dossier.filing().handlingUnit()).isEqualTo(SmallProvince.DIVISION);
        assertThat(get(receipt))
                .hasStatusOk()
                .bodyText()
                .contains(dossier.code().value(), dossier.filing().lookUpSecret(), "08:00 08/01/2026");
    }

    @Test
    void theSameFormTwiceMakesOneDossier() {
        var key = UUID.randomUUID().toString();
        var first = receive("requestKey", key, "name", person.name(), "identifier", person.identifier(), "all", "yes");
        var again = receive("requestKey", key, "name", person.name(), "identifier", person.identifier(), "all", "yes");

        assertThat(again.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(lists.openOf(person.identifier(), procedure)).hasSize(1);
    }

    @Test
    void everyErrorNamesItsFieldAndKeepsWhatWasTyped() {
        assertThat(receive("phone", "12", "address", "Thôn Ba", "birthDate.day", "31", "birthDate.month", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#name\"", "href=\"#phone\"", "href=\"#birthDate\"", "Thôn Ba", "value=\"31\"");
        assertThat(receive("name", "Lê Văn Năm"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa đủ giấy tờ: Tờ khai theo mẫu", "href=\"#papers\"", "Lê Văn Năm");
        assertThat(receive("name", "Lê Văn Năm", "paper.c1.originals", "ba"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#paper.c1.originals\"", "value=\"ba\"");
    }

    @Test
    void theYearThatTheNumberTellsIsEnoughOfABirthDate() {
        assertThat(receive(
                        "name", "Nguyễn Thị Sen", "identifier", "051154000123", "birthDate.year", "1954", "all", "yes"))
                .hasStatus(302);
        assertThat(lists.openOf("051154000123", procedure)).hasSize(1);
    }

    @Test
    void aNumberThatContradictsBirthDateOrSexIsAWarningNotARefusal() {
        var draft = post(
                "drafts",
                "identifier",
                "051090123456",
                "sex",
                "FEMALE",
                "birthDate.day",
                "1",
                "birthDate.month",
                "1",
                "birthDate.year",
                "1985");

        assertThat(draft).hasStatusOk().bodyText().contains("Năm sinh khai không khớp", "Giới tính khai không khớp");
        assertThat(receive("name", "A", "identifier", "051090123456", "sex", "FEMALE", "all", "yes"))
                .hasStatus(302);
    }

    @Test
    void aKnownPersonIsFilledInAndTheLookIsNoted() {
        var known = commune.received();
        var owner = known.filing().parties().owner();

        assertThat(post("drafts", "identifier", owner.identifier(), "phone", "0999888777"))
                .hasStatusOk()
                .bodyText()
                .contains(owner.name(), owner.address(), "0999888777", "Đã có thông tin từ hồ sơ trước")
                .doesNotContain(owner.phone());
        assertThat(looks.of("DOSSIER", known.id().value()))
                .singleElement()
                .satisfies(look -> assertThat(look.purpose()).isEqualTo("INTAKE"));
    }

    @Test
    void aSecondDossierOfTheSamePersonAndProcedureNeedsAWord() {
        receive("name", person.name(), "identifier", person.identifier(), "all", "yes");

        assertThat(receive("name", person.name(), "identifier", person.identifier(), "all", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains("đang có hồ sơ cùng thủ tục", "href=\"#duplicate-checked\"");
        assertThat(receive(
                        "name",
                        person.name(),
                        "identifier",
                        person.identifier(),
                        "all",
                        "yes",
                        "duplicate-checked",
                        "yes"))
                .hasStatus(302);
    }

    @Test
    void aUnitWhereNobodyWouldSeeAStepNeedsAWord() {
        var owner = new String[] {"name", person.name(), "all", "yes", "other-unit", SmallProvince.PROVINCE.value()};

        assertThat(receive(owner))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa có ai giữ", "UBND tỉnh Thử", "href=\"#staff-checked\"", person.name());
        assertThat(post("filings", owner)).hasStatus(422);
        assertThat(receive(Stream.concat(Stream.of(owner), Stream.of("staff-checked", "yes"))
                        .toArray(String[]::new)))
                .hasStatus(302);
    }

    @Test
    void itIsKeptAsWaitingOrRefusedOrItsGapsAreAskedFor() {
        assertThat(post("filings", "name", "Một")).hasRedirectedUrl("/counter/waiting?done=filed");
        assertThat(post("refusals", "name", "Hai")).hasStatus(422).bodyText().contains("href=\"#reason\"");
        assertThat(post("refusals", "name", "Hai", "reason", "Không thuộc thẩm quyền"))
                .hasStatus(302);
        var asked = post(
                "supplement-requests",
                "name",
                "Ba",
                "reason",
                "Thiếu chữ ký",
                "items",
                "Ký lại tờ khai",
                "answerBy.day",
                "12",
                "answerBy.month",
                "1",
                "answerBy.year",
                "2026");
        assertThat(asked).hasStatus(302);
        var code = String.valueOf(asked.getResponse().getRedirectedUrl()).replaceAll("^.*/|\\?.*$", "");
        assertThat(dossiers.find(new DossierCode(code)).orElseThrow().status())
                .isEqualTo(DossierStatus.AWAITING_SUPPLEMENT);
    }

    @Test
    void aProcedureAbolishedYesterdayIsToldAndNotReceived() {
        clock.moveTo("2026-01-06T08:00");
        province.abolish(procedure, LocalDate.of(2026, 1, 6));

        assertThat(receive("name", "Lê Văn Sáu", "all", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains("hiện không còn hiệu lực", "Lê Văn Sáu");
        assertThat(lists.filedOn(SmallProvince.DESK, LocalDate.of(2026, 1, 6), clock.instant(), 100))
                .noneMatch(dossier -> dossier.procedure().equals(procedure));
        assertThat(get("/counter/intake?procedure=" + procedure)).hasStatus(422);
    }

    @Test
    void whatMayNotBeAnsweredOnTheSpotIsNot() {
        assertThat(post("spot-results", "name", "Lê Văn Bảy", "all", "yes", "result-name", "Bản sao"))
                .hasStatus(422)
                .bodyText()
                .contains("Danh mục không cho trả kết quả ngay");
    }

    private Dossier dossier(String receipt) {
        return dossiers.find(new DossierCode(receipt.split("/")[3])).orElseThrow();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(SignedIn.as(commune.desk)).exchange();
    }

    private MvcTestResult receive(String... namesAndValues) {
        return post("receptions", namesAndValues);
    }

    private MvcTestResult post(String act, String... namesAndValues) {
        var request = browser.post()
                .uri("/counter/intake/" + act)
                .with(SignedIn.as(commune.desk))
                .with(csrf())
                .param("procedure", procedure.value())
                .param("unit", SmallProvince.DIVISION.value())
                .param("sets", "1");
        var hasKey = false;
        for (int index = 0; index < namesAndValues.length; index += 2) {
            hasKey |= namesAndValues[index].equals("requestKey");
            request = request.param(namesAndValues[index], namesAndValues[index + 1]);
        }
        return hasKey
                ? request.exchange()
                : request.param("requestKey", UUID.randomUUID().toString()).exchange();
    }
}
