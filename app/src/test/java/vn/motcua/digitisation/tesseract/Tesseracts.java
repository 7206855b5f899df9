package vn.motcua.digitisation.tesseract;

import java.time.Duration;
import vn.motcua.digitisation.spi.TextRecognition;

/** The real recognition, for tests without the product. */
public final class Tesseracts {

    private Tesseracts() {}

    public static TextRecognition real() {
        return new TesseractRecognition("tesseract", "vie+eng", Duration.ofSeconds(60));
    }

    public static TextRecognition within(Duration most) {
        return new TesseractRecognition("tesseract", "vie+eng", most);
    }

    public static TextRecognition missing() {
        return new TesseractRecognition("/nowhere/tesseract", "vie+eng", Duration.ofSeconds(1));
    }
}
