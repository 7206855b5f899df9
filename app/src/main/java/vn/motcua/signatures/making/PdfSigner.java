package vn.motcua.signatures.making;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.validation.PAdESBaselineRequirementsChecker;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.signatures.domain.SignatureSettings.Level;
import vn.motcua.signatures.keys.UnlockedKey;
import vn.motcua.signatures.outside.Outside;
import vn.motcua.signatures.outside.Outside.AwayException;

/** Signs PDF files as PAdES (ETSI EN 319 142-1). */
@Component
public class PdfSigner {

    /** Bytes kept free for the signature: a chain of certificates and a time stamp fit in. */
    private static final int ROOM = 18_944;

    private static final TimeZone VIETNAM = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

    private final SignatureDrawing drawing;
    private final Levels levels;
    private final Outside outside;

    PdfSigner(SignatureDrawing drawing, Levels levels, Outside outside) {
        this.drawing = drawing;
        this.levels = levels;
        this.outside = outside;
    }

    /**
     * The PDF with one more signature, all earlier ones kept.
     *
     * @throws AwayException when a time stamp or a proof could not be had, and the settings want none without
     */
    public Signed sign(byte[] pdf, SignatureMark mark, UnlockedKey key, Instant at) throws NotSignableException {
        var level = levels.level();
        while (true) {
            try {
                return new Signed(sign(pdf, level, parameters(mark, key, at, level), key), level != levels.level());
            } catch (AwayException away) {
                if (!levels.mayBeWeaker() || level == Level.B) {
                    throw away;
                }
                level = Levels.without(String.valueOf(away.getMessage()), level);
            }
        }
    }

    /**
     * A file that was just signed.
     *
     * @param isWeaker whether it lacks a time stamp or a proof that this installation's signatures have
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Signed(byte[] file, boolean isWeaker) {}

    private byte[] sign(byte[] pdf, Level level, PAdESSignatureParameters parameters, UnlockedKey key)
            throws NotSignableException {
        var service = service(level);
        var document = new InMemoryDocument(pdf);
        try {
            var data = service.getDataToSign(document, parameters);
            var value = key.sign(data, parameters.getDigestAlgorithm());
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (AlertException incomplete) {
            throw new AwayException(Outside.REVOCATION, incomplete);
        } catch (DSSException | IllegalInputException problem) {
            throw new NotSignableException(problem);
        }
    }

    /**
     * The PDF with what its signatures lack of this installation's level, in an update at its end; the same file when they
     * lack nothing.
     *
     * @throws AwayException when it still cannot be had
     */
    public byte[] complete(byte[] pdf) throws NotSignableException {
        if (!levels.mayBeWeaker()) {
            return pdf;
        }
        var level = levels.level();
        var document = new InMemoryDocument(pdf);
        try {
            if (lacksNothing(document, level)) {
                return pdf;
            }
            return DSSUtils.toByteArray(service(level).extendDocument(document, parameters(level)));
        } catch (AlertException incomplete) {
            throw new AwayException(Outside.REVOCATION, incomplete);
        } catch (DSSException | IllegalInputException problem) {
            throw new NotSignableException(problem);
        }
    }

    private boolean lacksNothing(InMemoryDocument document, Level level) {
        var verifier = levels.verifier(level);
        var validator = new PDFDocumentValidator(document);
        validator.setCertificateVerifier(verifier);
        return validator.getSignatures().stream()
                .map(each -> new PAdESBaselineRequirementsChecker((PAdESSignature) each, verifier))
                .allMatch(each -> level == Level.LT ? each.hasBaselineLTProfile() : each.hasBaselineTProfile());
    }

    private PAdESService service(Level level) {
        var service = new PAdESService(levels.verifier(level));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        if (level != Level.B) {
            service.setTspSource(outside.timeStamps());
        }
        return service;
    }

    /** Whether somebody signed the PDF, and every signature on it is intact. */
    public SignedState stateOf(byte[] pdf) throws NotSignableException {
        try {
            var signatures = new PDFDocumentValidator(new InMemoryDocument(pdf)).getSignatures();
            if (signatures.isEmpty()) {
                return SignedState.UNSIGNED;
            }
            for (var signature : signatures) {
                signature.checkSignatureIntegrity();
                if (!signature.getSignatureCryptographicVerification().isSignatureValid()) {
                    return SignedState.BROKEN;
                }
            }
            return SignedState.SIGNED;
        } catch (DSSException | IllegalInputException problem) {
            throw new NotSignableException(problem);
        }
    }

    /** Of a PDF, without asking whom to trust. */
    public enum SignedState {
        UNSIGNED,
        SIGNED,
        BROKEN
    }

    private static PAdESSignatureParameters parameters(Level level) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                switch (level) {
                    case B -> SignatureLevel.PAdES_BASELINE_B;
                    case T -> SignatureLevel.PAdES_BASELINE_T;
                    case LT -> SignatureLevel.PAdES_BASELINE_LT;
                });
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        return parameters;
    }

    private PAdESSignatureParameters parameters(SignatureMark mark, UnlockedKey key, Instant at, Level level) {
        var parameters = parameters(level);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(VIETNAM);
        parameters.setContentSize(ROOM);
        parameters.setAppName("Motcua");
        if (!mark.reason().isBlank()) {
            parameters.setReason(mark.reason());
        }
        var place = mark.place();
        if (place != null) {
            var signer = Certificates.subject(key.certificate().getCertificate());
            parameters.setImageParameters(drawing.of(mark, place, signer, at));
        }
        return parameters;
    }
}
