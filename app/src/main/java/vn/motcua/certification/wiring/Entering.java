package vn.motcua.certification.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.certification.BookEntry;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.Delivery;
import vn.motcua.certification.CertifiedCopy.State;
import vn.motcua.certification.CopyAuthorisation;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.store.BookTable;
import vn.motcua.certification.store.CopyTable;
import vn.motcua.files.FileOffer;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.SignatureMark.Place;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningRefusal;

/**
 * Signs a copy to which its certifier has agreed, numbers it, seals it and enters it in the book.
 *
 * <p>The number stands in the seal, so it is taken after the signature, in the caller's transaction, and goes back with it:
 * whatever is refused on the way leaves no gap in the book.
 */
@Component
class Entering {

    /** Where the attestation leaves room, in points from the top left corner of its A4 page. */
    private static final float TOP = 385;

    private static final float WIDTH = 210;
    private static final float HEIGHT = 64;
    private static final float SEAL_LEFT = 66;
    private static final float CERTIFIER_LEFT = 318;

    private final Signing signing;
    private final KeptFiles files;
    private final CopyTable copies;
    private final BookTable book;
    private final CopyRights rights;
    private final CopyDelivery delivery;
    private final Clock clock;

    Entering(
            Signing signing,
            KeptFiles files,
            CopyTable copies,
            BookTable book,
            CopyRights rights,
            CopyDelivery delivery,
            Clock clock) {
        this.signing = signing;
        this.files = files;
        this.copies = copies;
        this.book = book;
        this.rights = rights;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Why it was not done; then the caller undoes the transaction. */
    Optional<CopyRefusal> enter(CertifiedCopy copy, Agreed agreed) {
        var now = clock.instant();
        var certifier = agreed.certifier();
        if (!rights.mayCertify(certifier, copy.agency())) {
            return Optional.of(new CopyRefusal.NotAllowed());
        }
        if (!copies.end(copy.id(), State.CERTIFIED, now, certifier.displayName())) {
            return Optional.of(new CopyRefusal.EndedAlready());
        }
        int last = pagesOf(agreed.pages());
        var own = mark("Chứng thực bản sao đúng với bản chính", last, CERTIFIER_LEFT);
        return switch (signing.sign(agreed.consent(), agreed.pages(), own)) {
            case Outcome.Done(var signed) -> seal(copy, agreed, signed, last, now);
            case Outcome.Refused(var why) -> notSigned(why);
        };
    }

    private Optional<CopyRefusal> seal(CertifiedCopy copy, Agreed agreed, byte[] signed, int last, Instant now) {
        int year = now.atZone(WorkingCalendar.ZONE).getYear();
        int number = book.take(copy.agency(), year);
        var quoted = BookEntry.quoted(year, number);
        var seal = mark("Số chứng thực: " + quoted, last, SEAL_LEFT);
        return switch (signing.seal(copy.agency(), signed, seal, agreed.certifier())) {
            case Outcome.Done(var sealed) -> {
                var kept = keep(copy, agreed, quoted, sealed);
                yield add(copy, entry(copy, agreed, year, number, now, kept), agreed);
            }
            case Outcome.Refused(var why) -> notSigned(why);
        };
    }

    private KeptFile keep(CertifiedCopy copy, Agreed agreed, String quoted, byte[] sealed) {
        var name = copy.request().paper() + " – " + quoted + ".pdf";
        return files.keep(FileOffer.of(name, sealed, Certifying.COPY), agreed.certifier())
                .orThrow();
    }

    private BookEntry entry(CertifiedCopy copy, Agreed agreed, int year, int number, Instant now, KeptFile kept) {
        var mandate = rights.authorisation(agreed.certifier(), copy.agency()).map(CopyAuthorisation::document);
        return new BookEntry(
                year,
                number,
                now,
                agreed.certifier().displayName(),
                mandate.orElse(""),
                copy.pages(),
                copy.fee(),
                kept.id(),
                kept.sha256(),
                agreed.code());
    }

    private Optional<CopyRefusal> add(CertifiedCopy copy, BookEntry entry, Agreed agreed) {
        book.add(copy.agency(), copy.id(), entry);
        return copy.request().delivery() == Delivery.VAULT
                ? delivery.intoVault(copy, entry, agreed.certifier())
                : Optional.empty();
    }

    private static Optional<CopyRefusal> notSigned(SigningRefusal why) {
        return Optional.of(new CopyRefusal.NotSigned(why));
    }

    private static SignatureMark mark(String reason, int page, float left) {
        return new SignatureMark(reason, new Place(page, left, TOP, WIDTH, HEIGHT));
    }

    private static int pagesOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
