package vn.motcua.signatures.making;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.SignatureMark;

/** What is seen of a signature on the paper: who, when and what for, as Nghị định 30/2020/NĐ-CP wants it. */
@Component
class SignatureDrawing {

    private static final Locale PAPERS = Locale.of("vi");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss XXX").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Color INK = new Color(0x1d4f91);
    private static final String FONT = "papers/fonts/Tinos-Regular.ttf";

    private final MessageSource messages;
    private final byte[] font = font();

    SignatureDrawing(MessageSource messages) {
        this.messages = messages;
    }

    SignatureImageParameters of(SignatureMark mark, SignatureMark.Place place, String signer, Instant at) {
        var text = new SignatureImageTextParameters();
        text.setText(words(mark, signer, at));
        text.setFont(embedded());
        text.setTextColor(INK);
        text.setTextWrapping(TextWrapping.FILL_BOX);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        text.setPadding(3);
        var image = new SignatureImageParameters();
        image.setTextParameters(text);
        var field = new SignatureFieldParameters();
        field.setPage(place.page());
        field.setOriginX(place.left());
        field.setOriginY(place.top());
        field.setWidth(place.width());
        field.setHeight(place.height());
        image.setFieldParameters(field);
        return image;
    }

    private String words(SignatureMark mark, String signer, Instant at) {
        var words = messages.getMessage("signatures.mark", new Object[] {signer, TIME.format(at)}, PAPERS);
        return mark.reason().isBlank() ? words : words + "\n" + mark.reason().strip();
    }

    private DSSFileFont embedded() {
        var chosen = new DSSFileFont(new InMemoryDocument(font, "font.ttf"));
        chosen.setEmbedFontSubset(true);
        return chosen;
    }

    private static byte[] font() {
        try {
            return new ClassPathResource(FONT).getContentAsByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
