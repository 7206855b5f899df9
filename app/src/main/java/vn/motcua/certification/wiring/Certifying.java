package vn.motcua.certification.wiring;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.making.CopyFile;
import vn.motcua.certification.making.CopyFile.Scan;
import vn.motcua.certification.making.CopyFile.UnusableScanException;
import vn.motcua.certification.store.PhoneSignings;
import vn.motcua.certification.store.PhoneSignings.Waiting;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFiles;
import vn.motcua.results.spi.VerificationCode;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningConsent;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.ToSign;

/** Puts the file of a copy together and asks its certifier; enters it at once, or when the phone has answered. */
@Component
class Certifying {

    static final FileRules COPY = new FileRules(100L << 20, 1_000, EnumSet.of(FileType.PDF));

    private final KeptFiles files;
    private final AttestationPage attestation;
    private final Signing signing;
    private final PhoneSignings phones;
    private final Entering entering;
    private final Clock clock;

    Certifying(
            KeptFiles files,
            AttestationPage attestation,
            Signing signing,
            PhoneSignings phones,
            Entering entering,
            Clock clock) {
        this.files = files;
        this.attestation = attestation;
        this.signing = signing;
        this.phones = phones;
        this.entering = entering;
        this.clock = clock;
    }

    /** Why nothing was signed and nobody was asked; then the caller undoes the transaction. */
    Optional<CopyRefusal> certify(CertifiedCopy copy, SigningKeyId key, char[] secret, Actor.Staff certifier) {
        if (signing.sealOf(copy.agency()).isEmpty()) {
            return notSigned(new SigningRefusal.NoSeal(copy.agency().value()));
        }
        var code = VerificationCode.next();
        byte[] pages;
        try {
            pages = CopyFile.of(scans(copy), attestation.of(copy, code, certifier));
        } catch (UnusableScanException unusable) {
            return Optional.of(new CopyRefusal.UnusableScan(unusable.name()));
        }
        var shown = List.of(new ToSign(copy.request().paper(), sha256(pages)));
        return switch (signing.ask(key, secret, shown, certifier)) {
            case Outcome.Done(var consent) -> goOn(copy, consent, new Agreed(consent.id(), code, pages, certifier));
            case Outcome.Refused(var why) -> notSigned(why);
        };
    }

    private Optional<CopyRefusal> goOn(CertifiedCopy copy, SigningConsent consent, Agreed agreed) {
        if (consent.state() != SigningConsent.State.PENDING) {
            return entering.enter(copy, agreed);
        }
        var name = copy.request().paper() + ".pdf";
        var file = files.keep(FileOffer.of(name, agreed.pages(), COPY), agreed.certifier())
                .orThrow();
        phones.add(new Waiting(copy.id(), consent.id(), file.id(), agreed.code(), agreed.certifier()), clock.instant());
        return Optional.empty();
    }

    private List<Scan> scans(CertifiedCopy copy) {
        var scans = new ArrayList<Scan>();
        for (FileId id : copy.scans()) {
            var kept = files.find(id).orElseThrow(() -> new IllegalStateException("a scan is lost: " + id));
            scans.add(new Scan(kept.name(), kept.type(), files.bytes(id)));
        }
        return scans;
    }

    private static Optional<CopyRefusal> notSigned(SigningRefusal why) {
        return Optional.of(new CopyRefusal.NotSigned(why));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
