package vn.motcua.digitisation.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.DossierCode;

/**
 * What the QR code of a separator page says: which paper of which dossier follows.
 *
 * @param component the code of the component
 */
public record SeparatorCode(DossierCode dossier, String component) {

    private static final Pattern FORM = Pattern.compile("MOTCUA:([A-Z0-9.-]{6,60}):([A-Za-z0-9._-]{1,60})");

    /** As it is written into the QR code. */
    public String text() {
        return "MOTCUA:" + dossier + ":" + component;
    }

    /** Any other QR code, such as that of an ID card or an invoice, separates nothing. */
    public static Optional<SeparatorCode> parse(String text) {
        var found = FORM.matcher(text.strip());
        return found.matches() && DossierCode.isWellFormed(found.group(1))
                ? Optional.of(new SeparatorCode(new DossierCode(found.group(1)), found.group(2)))
                : Optional.empty();
    }
}
