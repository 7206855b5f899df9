package vn.motcua.certification.wiring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.certification.BookEntry;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.State;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.making.CopyFile;
import vn.motcua.certification.making.CopyFile.Scan;
import vn.motcua.certification.making.CopyFile.UnusableScanException;
import vn.motcua.certification.store.BookTable;
import vn.motcua.certification.store.CopyTable;
import vn.motcua.files.KeptFiles;
import vn.motcua.results.spi.VerificationCode;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.SigningKeyId;

/**
 * Numbers, signs, seals and enters a copy.
 *
 * <p>The number is taken in the caller's transaction and goes back with it: whatever is refused on the way leaves no gap in
 * the book.
 */
@Component
class Certifying {

    private final KeptFiles files;
    private final CopyTable copies;
    private final BookTable book;
    private final AttestationPage attestation;
    private final SignedCopy signed;
    private final Clock clock;

    Certifying(
            KeptFiles files,
            CopyTable copies,
            BookTable book,
            AttestationPage attestation,
            SignedCopy signed,
            Clock clock) {
        this.files = files;
        this.copies = copies;
        this.book = book;
        this.attestation = attestation;
        this.signed = signed;
        this.clock = clock;
    }

    Outcome<BookEntry, CopyRefusal> certify(
            CertifiedCopy copy, SigningKeyId key, char[] secret, Actor.Staff certifier) {
        var now = clock.instant();
        if (!copies.end(copy.id(), State.CERTIFIED, now, certifier.displayName())) {
            return Outcome.refused(new CopyRefusal.EndedAlready());
        }
        int year = attestation.day(now).getYear();
        int number = book.take(copy.agency(), year);
        var unsigned = new BookEntry(
                year,
                number,
                now,
                certifier.displayName(),
                copy.pages(),
                copy.fee(),
                new FileId(copy.id()),
                "",
                VerificationCode.next());
        byte[] pages;
        try {
            pages = CopyFile.of(scans(copy), attestation.of(copy, unsigned, certifier));
        } catch (UnusableScanException unusable) {
            return Outcome.refused(new CopyRefusal.UnusableScan(unusable.name()));
        }
        return switch (signed.of(copy, unsigned, pages, key, secret, certifier)) {
            case Outcome.Done(var entry) -> {
                book.add(copy.agency(), copy.id(), entry);
                yield Outcome.done(entry);
            }
            case Outcome.Refused(var refusal) -> Outcome.refused(refusal);
        };
    }

    private List<Scan> scans(CertifiedCopy copy) {
        var scans = new ArrayList<Scan>();
        for (FileId id : copy.scans()) {
            var kept = files.find(id).orElseThrow(() -> new IllegalStateException("a scan is lost: " + id));
            scans.add(new Scan(kept.name(), kept.type(), files.bytes(id)));
        }
        return scans;
    }
}
