package vn.motcua.control.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.results.ResultField;
import vn.motcua.results.TypesOfResults;
import vn.motcua.results.Validity;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class ResultTypesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TypesOfResults types;

    private final String code =
            "KQ.T3." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void aKindIsRegisteredWithItsFieldsAndKeepsItsVersions() {
        assertThat(post("", "code", code, "label-0", "Số thửa đất", "required-0", "yes"))
                .hasRedirectedUrl("/control/result-types/" + code + "?done=1");
        assertThat(post(
                        "/" + code + "/versions",
                        "version",
                        "1",
                        "validity",
                        "FIELD",
                        "until",
                        "het-han",
                        "label-0",
                        "Số thửa đất",
                        "label-1",
                        "Hết hạn",
                        "kind-1",
                        "DATE"))
                .hasRedirectedUrl("/control/result-types/" + code + "?done=1");

        var type = types.find(code).orElseThrow();
        assertThat(type.fields())
                .containsExactly(
                        new ResultField("so-thua-dat", "Số thửa đất", ResultField.Kind.TEXT, false),
                        new ResultField("het-han", "Hết hạn", ResultField.Kind.DATE, false));
        assertThat(type.validity()).isEqualTo(new Validity.UntilField("het-han"));
        var versions = types.versions(code);
        assertThat(versions).extracting(each -> each.version()).containsExactly(2, 1);
        assertThat(versions.getFirst().type()).isEqualTo(type);
        assertThat(versions.getLast().type().fields())
                .containsExactly(new ResultField("so-thua-dat", "Số thửa đất", ResultField.Kind.TEXT, true));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsRegistered() {
        assertThat(post(
                        "",
                        "code",
                        code,
                        "series",
                        "giấy phép",
                        "pattern",
                        "không có số",
                        "validity",
                        "MONTHS",
                        "months",
                        "0",
                        "label-0",
                        "Tên",
                        "label-1",
                        "Tên"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Hãy ghi tên sổ bằng chữ hoa",
                        "Cách ghi số phải có chỗ cho số",
                        "Hãy ghi số tháng từ 1 đến 1200",
                        "Khóa ten được dùng hai lần");
        assertThat(types.find(code)).isEmpty();
    }

    @Test
    void whoChangesAVersionThatIsNoLongerTheLastIsTold() {
        post("", "code", code);
        post("/" + code + "/versions", "version", "1", "name", "Tên mới");

        assertThat(post("/" + code + "/versions", "version", "1", "name", "Tên khác"))
                .hasStatus(422)
                .bodyText()
                .contains("Có người vừa lưu phiên bản khác");
        assertThat(types.find(code).orElseThrow().name()).isEqualTo("Tên mới");
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        var typed = new HashMap<>(
                Map.of("name", "Giấy phép thử", "series", "GPT", "pattern", "{nn}/GPT", "validity", "WITHOUT_END"));
        for (int index = 0; index + 1 < namesAndValues.length; index += 2) {
            typed.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        var form = new LinkedMultiValueMap<String, String>();
        typed.forEach(form::add);
        return browser.post()
                .uri("/control/result-types" + path)
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .with(csrf())
                .params(form)
                .exchange();
    }
}
