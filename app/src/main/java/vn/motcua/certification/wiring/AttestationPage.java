package vn.motcua.certification.wiring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.certification.BookEntry;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.making.Attestation;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.Papers;
import vn.motcua.results.spi.VerificationCode;
import vn.motcua.shared.Actor;

/** Fills in the attestation. */
@Component
class AttestationPage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TWO = DateTimeFormatter.ofPattern("dd");

    private final Papers papers;
    private final StaffDirectory staff;
    private final CopyRights rights;
    private final String publicAddress;

    AttestationPage(
            Papers papers,
            StaffDirectory staff,
            CopyRights rights,
            @Value("${motcua.public-address:http://localhost:8080}") String publicAddress) {
        this.papers = papers;
        this.staff = staff;
        this.rights = rights;
        this.publicAddress = publicAddress;
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }

    byte[] of(CertifiedCopy copy, BookEntry entry, Actor.Staff certifier) {
        var day = day(entry.certifiedAt());
        var request = copy.request();
        var data = PaperData.building()
                .text("agency", rights.name(copy.agency()))
                .text("number", entry.quoted())
                .text("day", TWO.format(day))
                .text("month", "%02d".formatted(day.getMonthValue()))
                .text("year", String.valueOf(day.getYear()))
                .text("paper", request.paper())
                .text("paperNumber", request.number())
                .text("issuer", request.issuer())
                .text("issuedOn", DATE.format(request.issuedOn()))
                .text("pages", String.valueOf(copy.pages()))
                .text("certifier", certifier.displayName())
                .text("title", title(certifier, day))
                .text("code", VerificationCode.spelled(entry.code()))
                .text("qr", publicAddress + "/verify/" + entry.code())
                .build();
        return papers.print(Attestation.KEY, copy.agency(), day, data).pdf();
    }

    private String title(Actor.Staff certifier, LocalDate day) {
        return staff.posts(certifier.account(), day).stream()
                .filter(post -> post.post().equals(certifier.post()))
                .map(StaffMember::title)
                .findFirst()
                .orElse("Người chứng thực")
                .toUpperCase(Locale.of("vi"));
    }
}
