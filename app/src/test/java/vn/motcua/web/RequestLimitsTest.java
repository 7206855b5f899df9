package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class RequestLimitsTest {

    private final RequestLimits limits =
            new RequestLimits(DataSize.ofBytes(10), DataSize.ofBytes(100), DataSize.ofBytes(50));

    @Test
    void aBodyWithinItsLimitPasses() throws Exception {
        assertThat(answerTo("application/x-www-form-urlencoded", 10)).isEqualTo(200);
        assertThat(answerTo("multipart/form-data; boundary=x", 100)).isEqualTo(200);
        assertThat(answerTo("application/offset+octet-stream", 50)).isEqualTo(200);
        assertThat(answerTo(null, 0)).isEqualTo(200);
    }

    @Test
    void aBodyBeyondItIsTooLarge() throws Exception {
        assertThat(answerTo("application/json", 11)).isEqualTo(413);
        assertThat(answerTo("application/offset+octet-stream", 51)).isEqualTo(413);
        assertThat(answerTo(null, 11)).isEqualTo(413);
        assertThat(answerTo("multipart/form-data; boundary=x", 101)).isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthIsRefused() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.addHeader("Transfer-Encoding", "chunked");

        assertThat(answerTo(request)).isEqualTo(411);
    }

    private int answerTo(String contentType, int length) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType(contentType);
        request.setContent(new byte[length]);
        return answerTo(request);
    }

    private int answerTo(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
