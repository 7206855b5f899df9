package vn.motcua.journeys.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.testing.TestPdf;

/** Files on an officer's disk. */
final class Papers {

    private Papers() {}

    static Path result() {
        try {
            return Files.write(Files.createTempFile("ket-qua", ".pdf"), TestPdf.saying("Giay chung nhan"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
