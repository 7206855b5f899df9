package vn.motcua.certification.wiring;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.making.Attestation;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.Papers;
import vn.motcua.results.spi.VerificationCode;
import vn.motcua.shared.Actor;

/** Fills in the attestation. */
@Component
class AttestationPage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** The number is taken when the signature is there; the agency's seal carries it. */
    private static final String IN_THE_SEAL = "ghi trong chữ ký số của cơ quan";

    private static final DateTimeFormatter TWO = DateTimeFormatter.ofPattern("dd");

    private final Papers papers;
    private final CopyRights rights;
    private final String publicAddress;

    AttestationPage(
            Papers papers,
            CopyRights rights,
            @Value("${motcua.public-address:http://localhost:8080}") String publicAddress) {
        this.papers = papers;
        this.rights = rights;
        this.publicAddress = publicAddress;
    }

    byte[] of(CertifiedCopy copy, String code, Actor.Staff certifier) {
        var day = rights.today();
        var request = copy.request();
        var data = PaperData.building()
                .text("agency", rights.name(copy.agency()))
                .text("number", IN_THE_SEAL)
                .text("day", TWO.format(day))
                .text("month", "%02d".formatted(day.getMonthValue()))
                .text("year", String.valueOf(day.getYear()))
                .text("paper", request.paper())
                .text("paperNumber", request.number())
                .text("issuer", request.issuer())
                .text("issuedOn", DATE.format(request.issuedOn()))
                .text("pages", String.valueOf(copy.pages()))
                .text("certifier", certifier.displayName())
                .text("title", title(copy, certifier))
                .text("code", VerificationCode.spelled(code))
                .text("qr", publicAddress + "/verify/" + code)
                .build();
        return papers.print(Attestation.KEY, copy.agency(), day, data).pdf();
    }

    /** Whoever signs on behalf of the head says so before their own title (NĐ 30/2020/NĐ-CP, Điều 13). */
    private String title(CertifiedCopy copy, Actor.Staff certifier) {
        var own = rights.title(certifier);
        return rights.authorisation(certifier, copy.agency())
                .map(authorisation -> "TUQ. " + authorisation.granted().title() + " – " + own)
                .orElse(own)
                .toUpperCase(Locale.of("vi"));
    }
}
