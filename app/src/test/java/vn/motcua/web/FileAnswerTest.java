package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.files.FileCheck;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileType;
import vn.motcua.files.FilesAway;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;

class FileAnswerTest {

    private static final byte[] CONTENT = "%PDF nothing more".getBytes(StandardCharsets.US_ASCII);

    private final Store store = new Store();
    private final MockMvc browser = MockMvcBuilders.standaloneSetup(new Pages(new FileAnswer(store)))
            .setControllerAdvice(new WhenFilesAreAway())
            .build();

    @Test
    void aPdfIsShownUnderItsVietnameseName() throws Exception {
        var answer = get("show", store.keep("Giấy khai sinh.pdf", FileType.PDF));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(CONTENT);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''Gi%E1%BA%A5y%20khai%20sinh.pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
    }

    @Test
    void whatABrowserCouldRunIsDownloadedAndSandboxed() throws Exception {
        for (FileType type : new FileType[] {FileType.XML, FileType.DOCX, FileType.ZIP, FileType.TIFF}) {
            var answer = get("show", store.keep("a." + type.extension(), type));

            assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
            assertThat(answer.getHeader("Content-Security-Policy")).endsWith("sandbox");
        }
    }

    @Test
    void aFileGetsTheEndingOfWhatItIs() throws Exception {
        assertThat(get("download", store.keep("a.exe", FileType.PDF)).getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("UTF-8''a.exe.pdf");
        assertThat(get("download", store.keep("ảnh.JPEG", FileType.JPEG)).getHeader("Content-Disposition"))
                .contains("nh.JPEG")
                .doesNotContain(".jpg");
    }

    @Test
    void aFileThatIsNotKeptIsNotFound() throws Exception {
        assertThat(get("show", FileId.next()).getStatus()).isEqualTo(404);
    }

    @Test
    void anOutageOfThePlaceOfTheFilesIsToldAsOne() throws Exception {
        FileId id = store.keep("a.pdf", FileType.PDF);
        store.away = true;

        var answer = get("show", id);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Content-Disposition")).isNull();
    }

    private MockHttpServletResponse get(String how, FileId id) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get("/" + how + "/" + id))
                .andReturn()
                .getResponse();
    }

    @RestController
    static class Pages {

        private final FileAnswer answer;

        Pages(FileAnswer answer) {
            this.answer = answer;
        }

        @GetMapping("/show/{id}")
        ResponseEntity<Resource> show(@PathVariable String id) {
            return answer.show(FileId.of(id));
        }

        @GetMapping("/download/{id}")
        ResponseEntity<Resource> download(@PathVariable String id) {
            return answer.download(FileId.of(id));
        }
    }

    private static final class Store implements KeptFiles {

        private final Map<FileId, KeptFile> files = new LinkedHashMap<>();
        private boolean away;

        FileId keep(String name, FileType type) {
            FileId id = FileId.next();
            files.put(id, new KeptFile(id, name, type, CONTENT.length, "00".repeat(32), 1, Instant.EPOCH));
            return id;
        }

        @Override
        public Outcome<FileCheck, FileRefusal> check(FileOffer offer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<KeptFile, FileRefusal> keep(FileOffer offer, Actor by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<KeptFile> find(FileId id) {
            return Optional.ofNullable(files.get(id));
        }

        @Override
        public InputStream open(FileId id) {
            if (away) {
                throw new FilesAway("away", new IOException());
            }
            return new ByteArrayInputStream(CONTENT);
        }

        @Override
        public byte[] bytes(FileId id) {
            return CONTENT;
        }

        @Override
        public void discard(FileId id, Actor by) {
            files.remove(id);
        }
    }
}
