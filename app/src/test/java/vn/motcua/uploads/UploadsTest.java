package vn.motcua.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.files.UploadId;
import vn.motcua.files.UploadPart;
import vn.motcua.files.Uploads;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class UploadsTest {

    private static final String PART = "application/offset+octet-stream";

    private final Actor.Staff officer = SignedIn.staff(Role.CASE_OFFICER, "T00");
    private final byte[] pdf =
            FileMother.pdf(1, document -> document.getDocumentInformation().setTitle("Bản " + System.nanoTime()));

    @Autowired
    private MockMvc browser;

    @Autowired
    private FileFields fields;

    @Autowired
    private KeptFiles files;

    @Autowired
    private Uploads uploads;

    @Autowired
    private MovableClock clock;

    @Test
    void aFileSentInPartsIsKeptAsOne() throws Exception {
        String address = begin("Giấy khai sinh.pdf", pdf.length);
        assertThat(append(address, 0, Arrays.copyOf(pdf, 100)).getHeader("Upload-Offset"))
                .isEqualTo("100");
        assertThat(stand(address)).isEqualTo("100");
        append(address, 100, Arrays.copyOfRange(pdf, 100, pdf.length));

        KeptFile kept = keep(address).orThrow();

        assertThat(kept.name()).isEqualTo("Giấy khai sinh.pdf");
        assertThat(files.bytes(kept.id())).isEqualTo(pdf);
        assertThat(send(head(address)).getStatus()).isEqualTo(404);
        assertThat(keep(address)).isEqualTo(Outcome.refused(new FileRefusal.NotArrived()));
    }

    @Test
    void whatArrivedBeforeTheConnectionBrokeCounts() throws Exception {
        String address = begin("a.pdf", pdf.length);
        var broken = new SequenceInputStream(new ByteArrayInputStream(pdf, 0, 150), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        var answer = uploads.append(
                new UploadId(id(address)), UploadOwner.of(officer), new UploadPart(0, broken, Optional.empty()));

        assertThat(answer.orThrow().received()).isEqualTo(150);
        assertThat(stand(address)).isEqualTo("150");
        append(address, 150, Arrays.copyOfRange(pdf, 150, pdf.length));
        assertThat(files.bytes(keep(address).orThrow().id())).isEqualTo(pdf);
    }

    @Test
    void aPartThatDoesNotFollowIsToldSo() throws Exception {
        String address = begin("a.pdf", pdf.length);
        append(address, 0, Arrays.copyOf(pdf, 100));

        assertThat(append(address, 50, new byte[10]).getStatus()).isEqualTo(409);
        assertThat(append(address, 200, new byte[10]).getStatus()).isEqualTo(409);
        assertThat(stand(address)).isEqualTo("100");
    }

    @Test
    void moreThanTheFileHasIsNotTaken() throws Exception {
        String address = begin("a.pdf", pdf.length);

        assertThat(append(address, 0, Arrays.copyOf(pdf, pdf.length + 1000)).getHeader("Upload-Offset"))
                .isEqualTo(String.valueOf(pdf.length));
        assertThat(files.bytes(keep(address).orThrow().id())).isEqualTo(pdf);
    }

    @Test
    void aPartThatIsNotWhatWasSentIsNotTaken() throws Exception {
        String address = begin("a.pdf", pdf.length);
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(pdf);
        String header = "sha256 " + Base64.getEncoder().encodeToString(sum);
        byte[] changed = pdf.clone();
        changed[9] ^= 1;

        assertThat(send(part(address, 0, changed).header("Upload-Checksum", header))
                        .getStatus())
                .isEqualTo(460);
        assertThat(stand(address)).isEqualTo("0");
        assertThat(send(part(address, 0, pdf).header("Upload-Checksum", header)).getStatus())
                .isEqualTo(204);
        assertThat(send(part(address, 0, pdf).header("Upload-Checksum", "md4 AAAA"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void anUploadIsNotThereForAnybodyElse() throws Exception {
        String address = begin("a.pdf", pdf.length);
        var other = SignedIn.as(Role.CASE_OFFICER, "T00");

        assertThat(browser.perform(spoken(head(address)).with(other))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.perform(spoken(part(address, 0, pdf)).with(other).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        browser.perform(spoken(delete(address)).with(other).with(csrf()));
        assertThat(stand(address)).isEqualTo("0");
        assertThat(fields.keep(ahead(address), FileRules.OF_A_COMPONENT, SignedIn.staff(Role.CASE_OFFICER, "T00")))
                .containsExactly(Outcome.refused(new FileRefusal.NotArrived()));
    }

    @Test
    void aRequestWithoutProofOfOriginIsRefused() throws Exception {
        String address = begin("a.pdf", pdf.length);

        assertThat(browser.perform(spoken(part(address, 0, pdf)).with(SignedIn.as(officer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anUploadThatWasGivenUpIsGone() throws Exception {
        String address = begin("a.pdf", pdf.length);
        append(address, 0, pdf);

        assertThat(send(delete(address)).getStatus()).isEqualTo(204);
        assertThat(send(head(address)).getStatus()).isEqualTo(404);
    }

    @Test
    void anUploadIsGoneAfterADay() throws Exception {
        String address = begin("a.pdf", pdf.length);
        append(address, 0, pdf);
        var now = clock.instant();
        try {
            clock.advance(Duration.ofHours(24));
            assertThat(send(head(address)).getStatus()).isEqualTo(404);
        } finally {
            clock.moveTo(now);
        }
    }

    @Test
    void whatCannotBecomeAFileIsRefusedAtOnce() throws Exception {
        assertThat(send(creation("a.pdf", 101L << 20)).getStatus()).isEqualTo(413);
        assertThat(send(creation("a.pdf", 0)).getContentAsString(StandardCharsets.UTF_8))
                .contains("a.pdf không có nội dung");
        assertThat(send(post("/uploads").header("Upload-Length", "-5")).getStatus())
                .isEqualTo(400);
        assertThat(send(post("/uploads").header("Upload-Length", "5").header("Upload-Metadata", "filename ???"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(browser.perform(post("/uploads").with(SignedIn.as(officer)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(412);
    }

    @Test
    void theProtocolDescribesItself() throws Exception {
        var answer = browser.perform(options("/uploads").with(SignedIn.as(officer)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("Tus-Version")).isEqualTo("1.0.0");
        assertThat(answer.getHeader("Tus-Max-Size")).isEqualTo(String.valueOf(100 << 20));
    }

    @Test
    void aFormWithoutScriptsAndAnUploadAreKeptTheSameWay() throws Exception {
        String address = begin("b.pdf", pdf.length);
        append(address, 0, pdf);
        var within = List.<MultipartFile>of(
                new MockMultipartFile("paper", "a.pdf", null, pdf),
                new MockMultipartFile("paper", "", null, new byte[0]));
        var sent = SentFiles.of(within, ahead(address).ahead());

        assertThat(fields.waiting(sent, officer)).hasSize(1);
        assertThat(fields.keep(sent, FileRules.OF_A_COMPONENT, officer))
                .extracting(each -> each.orThrow().name())
                .containsExactly("a.pdf", "b.pdf");
    }

    private String begin(String name, long length) throws Exception {
        var answer = send(creation(name, length));
        assertThat(answer.getStatus()).isEqualTo(201);
        return answer.getHeader("Location");
    }

    private static MockHttpServletRequestBuilder creation(String name, long length) {
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return post("/uploads")
                .header("Upload-Length", length)
                .header("Upload-Metadata", "filetype YQ==,filename " + encoded);
    }

    private MockHttpServletResponse append(String address, long start, byte[] bytes) throws Exception {
        return send(part(address, start, bytes));
    }

    private static MockHttpServletRequestBuilder part(String address, long start, byte[] bytes) {
        return patch(address).header("Upload-Offset", start).contentType(PART).content(bytes);
    }

    private String stand(String address) throws Exception {
        return send(head(address)).getHeader("Upload-Offset");
    }

    private Outcome<KeptFile, FileRefusal> keep(String address) {
        return fields.keep(ahead(address), FileRules.OF_A_COMPONENT, officer).getFirst();
    }

    private static SentFiles ahead(String address) {
        return SentFiles.of(null, List.of(id(address)));
    }

    private static String id(String address) {
        return address.substring("/uploads/".length());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(spoken(request).with(SignedIn.as(officer)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder spoken(MockHttpServletRequestBuilder request) {
        return request.header("Tus-Resumable", "1.0.0");
    }
}
