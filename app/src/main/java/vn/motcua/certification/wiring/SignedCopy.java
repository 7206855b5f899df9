package vn.motcua.certification.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import vn.motcua.certification.BookEntry;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.Delivery;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.SignatureMark.Place;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.ToSign;

/** Has a copy signed by its certifier and sealed by the agency, and keeps it. */
@Component
class SignedCopy {

    private static final FileRules COPY = new FileRules(100L << 20, 1_000, EnumSet.of(FileType.PDF));

    /** Where the attestation leaves room, in points from the top left corner of its A4 page. */
    private static final float TOP = 385;

    private static final float WIDTH = 210;
    private static final float HEIGHT = 64;
    private static final float SEAL_LEFT = 66;
    private static final float CERTIFIER_LEFT = 318;

    private final Signing signing;
    private final KeptFiles files;
    private final CopyDelivery delivery;

    SignedCopy(Signing signing, KeptFiles files, CopyDelivery delivery) {
        this.signing = signing;
        this.files = files;
        this.delivery = delivery;
    }

    Outcome<BookEntry, CopyRefusal> of(
            CertifiedCopy copy,
            BookEntry unsigned,
            byte[] pages,
            SigningKeyId key,
            char[] secret,
            Actor.Staff certifier) {
        var name = copy.request().paper() + " – " + unsigned.quoted();
        return switch (sealed(copy, name, pages, key, secret, certifier)) {
            case Outcome.Done(var file) -> keep(copy, unsigned, name, file, certifier);
            case Outcome.Refused(var refusal) -> Outcome.refused(refusal);
        };
    }

    private Outcome<byte[], CopyRefusal> sealed(
            CertifiedCopy copy, String name, byte[] pages, SigningKeyId key, char[] secret, Actor.Staff certifier) {
        boolean remote = signing.keysOf(certifier).stream()
                .anyMatch(each -> each.id().equals(key) && each.keeping() == SigningKey.Keeping.REMOTE);
        if (remote) {
            return Outcome.refused(new CopyRefusal.RemoteKey());
        }
        int last = pagesOf(pages);
        var shown = List.of(new ToSign(name, sha256(pages)));
        return switch (signing.ask(key, secret, shown, certifier)) {
            case Outcome.Done(var consent) -> signedAndSealed(copy, consent, pages, last, certifier);
            case Outcome.Refused(var why) -> notSigned(why);
        };
    }

    private Outcome<byte[], CopyRefusal> signedAndSealed(
            CertifiedCopy copy, SigningConsent consent, byte[] pages, int last, Actor.Staff certifier) {
        var own = mark("Chứng thực bản sao đúng với bản chính", last, CERTIFIER_LEFT);
        return switch (signing.sign(consent.id(), pages, own)) {
            case Outcome.Done(var signed) ->
                switch (signing.seal(copy.agency(), signed, mark("", last, SEAL_LEFT), certifier)) {
                    case Outcome.Done(var file) -> Outcome.done(file);
                    case Outcome.Refused(var why) -> notSigned(why);
                };
            case Outcome.Refused(var why) -> notSigned(why);
        };
    }

    private Outcome<BookEntry, CopyRefusal> keep(
            CertifiedCopy copy, BookEntry unsigned, String name, byte[] file, Actor.Staff certifier) {
        KeptFile kept =
                files.keep(FileOffer.of(name + ".pdf", file, COPY), certifier).orThrow();
        var entry = new BookEntry(
                unsigned.year(),
                unsigned.number(),
                unsigned.certifiedAt(),
                unsigned.certifiedBy(),
                unsigned.pages(),
                unsigned.fee(),
                kept.id(),
                kept.sha256(),
                unsigned.code());
        return copy.request().delivery() == Delivery.VAULT
                ? delivery.intoVault(copy, entry, certifier)
                : Outcome.done(entry);
    }

    private static Outcome<byte[], CopyRefusal> notSigned(SigningRefusal why) {
        return Outcome.refused(new CopyRefusal.NotSigned(why));
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

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
