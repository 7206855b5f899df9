package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.testing.ProductTest;

@ProductTest
class ErrorPagesTest {

    @Autowired
    MockMvc browser;

    @ParameterizedTest
    @CsvSource(textBlock = """
            400, Yêu cầu không hợp lệ
            403, Bạn không được vào trang này
            404, Không tìm thấy trang
            405, Không mở được trang bằng cách này
            413, Nội dung gửi lên quá lớn
            418, Yêu cầu không hợp lệ
            429, Quá nhiều lần thử
            500, Hệ thống gặp sự cố
            503, Hệ thống tạm ngừng phục vụ""")
    void aPageSaysWhatIsWrongAndWhatToDo(int status, String title) throws Exception {
        MockHttpServletResponse answer = failed(get("/error"), "/procedures", status);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString())
                .contains("<h1 class=\"govuk-heading-l\">" + title, "href=\"/procedures?lang=en\"");
    }

    @Test
    void aFailureShowsAReferenceAndNothingOfItsCause() throws Exception {
        MockHttpServletRequestBuilder request =
                get("/error").requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret cause"));

        String html = failed(request, "/", 500).getContentAsString();

        assertThat(html)
                .containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}")
                .doesNotContain("secret cause", "Exception", "at vn.");
    }

    @Test
    void aProgramGetsAProblemDocument() throws Exception {
        MockHttpServletResponse answer = failed(get("/error"), "/api/v1/nothing", 404);

        assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(answer.getContentAsString()).contains("\"status\":404", "\"key\":\"web.problem.not-found\"");
    }

    @Test
    void aFormThatCameTooLateGivesBackWhatWasTyped() throws Exception {
        String html = staleForm("same-origin", "note");

        assertThat(html)
                .contains("Biểu mẫu đã quá hạn", "action=\"/counter/intake\"", "Gửi lại")
                .contains("<input type=\"hidden\" name=\"note\" value=\"Nhà số &#34;5&#34;\">")
                .doesNotContain("value=\"old\"");
    }

    @Test
    void aFormFromElsewhereIsNotOfferedForSending() throws Exception {
        assertThat(staleForm("cross-site", "note"))
                .contains("Biểu mẫu đã quá hạn")
                .doesNotContain("<button type=\"submit\"", "Nhà số");
        assertThat(staleForm("same-origin", "password")).doesNotContain("Nhà số");
    }

    @Test
    void whoeverAsksForTheErrorPageDirectlyIsRefused() throws Exception {
        assertThat(browser.perform(get("/error")).andReturn().getResponse().getStatus())
                .isNotEqualTo(200);
    }

    private String staleForm(String from, String field) throws Exception {
        MockHttpServletRequestBuilder request = post("/error")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Sec-Fetch-Site", from)
                .param(field, "Nhà số \"5\"")
                .param("_csrf", "old")
                .requestAttr(WebAttributes.ACCESS_DENIED_403, new MissingCsrfTokenException("old"));
        return failed(request, "/counter/intake", 403).getContentAsString();
    }

    private MockHttpServletResponse failed(MockHttpServletRequestBuilder request, String path, int status)
            throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        request.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path)
                                .with(served -> {
                                    served.setDispatcherType(DispatcherType.ERROR);
                                    return served;
                                }))
                .andReturn()
                .getResponse();
        return utf8(answer);
    }

    private static MockHttpServletResponse utf8(MockHttpServletResponse answer) throws UnsupportedEncodingException {
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }
}
