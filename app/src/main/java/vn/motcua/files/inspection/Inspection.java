package vn.motcua.files.inspection;

import java.io.IOException;
import java.nio.file.Path;
import vn.motcua.files.FileType;

/** Looks into a file by its type. */
public final class Inspection {

    private Inspection() {}

    /** @throws IOException when the file itself cannot be read, never because of what it contains */
    public static Finding inspect(Path file, FileType type) throws IOException {
        if (!isArchive(type) && HiddenArchives.isIn(file, type)) {
            return new Finding.Dangerous("an archive behind it");
        }
        return switch (type) {
            case PDF -> PdfInspection.inspect(file);
            case JPEG, PNG -> ImageInspection.inspect(file, type);
            case TIFF -> TiffInspection.inspect(file);
            case WEBP -> WebpInspection.inspect(file);
            case HEIC -> HeicInspection.inspect(file);
            case XML -> XmlInspection.inspect(file);
            case DOCX, XLSX, ZIP -> ZipInspection.inspect(file, type);
        };
    }

    private static boolean isArchive(FileType type) {
        return switch (type) {
            case DOCX, XLSX, ZIP -> true;
            case PDF, JPEG, PNG, TIFF, WEBP, HEIC, XML -> false;
        };
    }
}
