package vn.motcua.digitisation.wiring;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.ImageType;
import org.springframework.stereotype.Service;
import vn.motcua.digitisation.PagePictures;
import vn.motcua.digitisation.imaging.Packing;
import vn.motcua.digitisation.pdf.PdfReading;
import vn.motcua.digitisation.pdf.PictureReading;
import vn.motcua.digitisation.store.ScanRows;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.FileId;

@Service
class DrawnPages implements PagePictures {

    private static final int DPI = 120;

    private final KeptFiles files;
    private final ScanRows scans;

    DrawnPages(KeptFiles files, ScanRows scans) {
        this.files = files;
        this.scans = scans;
    }

    @Override
    public Optional<byte[]> png(FileId id, int page) {
        return files.find(id).flatMap(file -> drawn(file, page)).map(DrawnPages::png);
    }

    @Override
    public List<FileId> filesOf(UUID scan) {
        return scans.sources(scan);
    }

    private Optional<BufferedImage> drawn(KeptFile file, int page) {
        var bytes = files.bytes(file.id());
        if (file.type() == FileType.PDF) {
            try (var pdf = PdfReading.open(bytes)) {
                return page >= 1 && page <= pdf.pages()
                        ? Optional.of(pdf.draw(page - 1, DPI, ImageType.RGB))
                        : Optional.empty();
            }
        }
        return PictureReading.page(bytes, file.type(), page - 1)
                .map(read -> Packing.sized(read).image());
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(Packing.inNeededColours(image), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
