package vn.motcua.certification.wiring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.Refused;
import vn.motcua.certification.making.RefusalSlip;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.Papers;

/** Prints why a paper was not certified; from the record each time, nothing of it is kept. */
@Component
class RefusalSlips {

    private static final Locale PAPERS = Locale.of("vi");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Papers papers;
    private final CopyRights rights;
    private final MessageSource messages;

    RefusalSlips(Papers papers, CopyRights rights, MessageSource messages) {
        this.papers = papers;
        this.rights = rights;
        this.messages = messages;
    }

    /** Empty unless the copy was refused. */
    Optional<byte[]> of(CertifiedCopy copy) {
        return Optional.ofNullable(copy.refused()).map(refused -> print(copy, refused));
    }

    private byte[] print(CertifiedCopy copy, Refused refused) {
        var day = LocalDate.ofInstant(refused.at(), WorkingCalendar.ZONE);
        var request = copy.request();
        var data = PaperData.building()
                .text("agency", rights.name(copy.agency()))
                .text("day", "%02d".formatted(day.getDayOfMonth()))
                .text("month", "%02d".formatted(day.getMonthValue()))
                .text("year", String.valueOf(day.getYear()))
                .text("requester", request.requester())
                .text("paper", request.paper())
                .text("paperNumber", request.number())
                .text("issuer", request.issuer())
                .text("issuedOn", DATE.format(request.issuedOn()))
                .text("reason", messages.getMessage("certification.reason." + refused.reason(), null, PAPERS))
                .text("note", refused.note())
                .text("by", refused.by())
                .build();
        return papers.print(RefusalSlip.KEY, copy.agency(), day, data).pdf();
    }
}
