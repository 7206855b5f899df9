package vn.motcua.results.issue;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.results.RegisteredResult.Content;
import vn.motcua.results.RegisteredResult.Matter;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.Validity;

/**
 * What the QR code of a result says: the address where it is verified, and behind the {@code #} the least that TT
 * 01/2023/TT-VPCP, Art. 26, asks for – dossier, procedure, owner, name of the paper, system, time, validity, scope.
 *
 * <p>A telephone opens the address; what stands behind the {@code #} never leaves it, so no server learns it.
 */
@Component
class QrText {

    private static final String SYSTEM = "Motcua";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm").withZone(WorkingCalendar.ZONE);

    private final String publicAddress;

    /** @param publicAddress where citizens reach the product, such as {@code https://motcua.example.vn} */
    QrText(@Value("${motcua.public-address:http://localhost:8080}") String publicAddress) {
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    String of(String code, Matter matter, Content content, TypeOfResult type, Instant at) {
        return publicAddress + "/verify/" + code + "#"
                + String.join(
                        ";",
                        part(matter.dossierCode().value()),
                        part(matter.procedure().value()),
                        part(matter.ownerIdentifier()),
                        part(content.name()),
                        SYSTEM,
                        MINUTE.format(at),
                        validity(type.validity(), content.data()),
                        part(type.scope()));
    }

    private static String validity(Validity validity, Map<String, String> data) {
        return switch (validity) {
            case Validity.WithoutEnd _ -> "";
            case Validity.Months(int number) -> "P" + number + "M";
            case Validity.UntilField(var key) -> data.getOrDefault(key, "");
        };
    }

    private static String part(String text) {
        var shortened = text.length() > 80 ? text.substring(0, 80) : text;
        return shortened.replaceAll("[;#%\\s]+", "+");
    }
}
