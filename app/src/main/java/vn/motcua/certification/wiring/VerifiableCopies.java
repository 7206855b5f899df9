package vn.motcua.certification.wiring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.certification.BookEntry;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.store.CopyTable;
import vn.motcua.results.spi.VerifiableDocuments;
import vn.motcua.results.spi.VerifiedDocument;
import vn.motcua.shared.UnitCode;

/** Certified copies, for whoever wants to verify one. */
@Component
class VerifiableCopies implements VerifiableDocuments {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,7})(/[0-9]{4})?(/SCT-BS)?", Pattern.CASE_INSENSITIVE);

    private final CopyTable copies;

    VerifiableCopies(CopyTable copies) {
        this.copies = copies;
    }

    @Override
    public Optional<VerifiedDocument> byCode(String code) {
        return copies.byCode(code).flatMap(VerifiableCopies::verified);
    }

    @Override
    public Optional<VerifiedDocument> byHash(String sha256) {
        return copies.byHash(sha256).flatMap(VerifiableCopies::verified);
    }

    @Override
    public Optional<VerifiedDocument> byNumber(UnitCode agency, String number, LocalDate issuedOn) {
        var form = NUMBER.matcher(number.replaceAll("\\s", ""));
        return form.matches()
                ? copies.byNumber(agency, Integer.parseInt(form.group(1)), issuedOn)
                        .flatMap(VerifiableCopies::verified)
                : Optional.empty();
    }

    @Override
    public Collection<UnitCode> agencies() {
        return copies.agencies();
    }

    private static Optional<VerifiedDocument> verified(CertifiedCopy copy) {
        return Optional.ofNullable(copy.entry()).map(entry -> verified(copy, entry));
    }

    private static VerifiedDocument verified(CertifiedCopy copy, BookEntry entry) {
        return new VerifiedDocument(
                "Bản sao điện tử được chứng thực: " + copy.request().paper(),
                entry.quoted(),
                LocalDate.ofInstant(entry.certifiedAt(), WorkingCalendar.ZONE),
                copy.agency(),
                copy.request().requester(),
                null,
                "",
                entry.sha256(),
                null);
    }
}
