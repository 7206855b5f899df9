package vn.motcua.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.journeys.Story;

/** What no browser of ours would send is answered with a page all the same, and never with the inside of the product. */
class BadRequestsStory extends Story {

    private static final int MEGABYTE = 1_000_000;
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aFormThatIsTooLongIsTooLarge() throws Exception {
        assertIsPage(send("application/x-www-form-urlencoded", letters(3 * MEGABYTE)), 413, "Nội dung gửi lên quá lớn");
    }

    @Test
    void filesThatAreTooLargeAreTooLargeAndNotAForgedForm() throws Exception {
        assertIsPage(send("multipart/form-data; boundary=x", letters(200 * MEGABYTE)), 413, "Nội dung gửi lên quá lớn");
    }

    @Test
    void aBodyOfUnknownLengthIsRefused() throws Exception {
        BodyPublisher endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100]));

        assertIsPage(send("application/x-www-form-urlencoded", endless), 411, "Yêu cầu không hợp lệ");
    }

    @Test
    void aFormWithoutProofOfItsOriginHasExpired() throws Exception {
        assertIsPage(
                send("application/x-www-form-urlencoded", BodyPublishers.ofString("a=b")), 403, "Biểu mẫu đã quá hạn");
    }

    @Test
    void brokenMultipartIsExplained() throws Exception {
        HttpResponse<String> answer = send("multipart/form-data", BodyPublishers.ofString("no boundary"));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains(">Yêu cầu không hợp lệ</h1>").doesNotContain("Exception", "org.apache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=%zz",
                "/procedures?q=%C3%28&page=%",
                "//evil.example/",
                "/a%2f..%2fb",
                "/;x=1/",
                "/%00",
                "/a\\b",
                "/?lang=%"
            })
    void aMalformedAddressTellsNothingOfTheInside(String target) throws Exception {
        String answer = raw("GET " + target + " HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
        assertThat(answer).doesNotContain("Exception", "org.apache", "at java", "Tomcat");
    }

    @Test
    void aProgramThatAsksForNothingThereIsGetsAProblemDocument() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address() + "/api/v1/nothing"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static void assertIsPage(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(">" + title + "</h1>").doesNotContain("Exception");
    }

    private HttpResponse<String> send(String type, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/tracking"))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static BodyPublisher letters(int count) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Letters(count)), count);
    }

    private String raw(String firstLine) throws IOException {
        URI server = URI.create(address());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    (firstLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A long body that takes no memory. */
    private static final class Letters extends InputStream {

        private int left;

        Letters(int count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(length, left);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) 'a');
            left -= count;
            return count;
        }
    }
}
