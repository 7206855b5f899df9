package vn.motcua.signatures.making;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
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
     * @throws AwayException when a time stamp or a proof could not be had
     */
    public byte[] sign(byte[] pdf, SignatureMark mark, UnlockedKey key, Instant at) throws NotSignableException {
        var service = new PAdESService(levels.verifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        if (levels.level() != Level.B) {
            service.setTspSource(outside.timeStamps());
        }
        var document = new InMemoryDocument(pdf);
        var parameters = parameters(mark, key, at);
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

    private PAdESSignatureParameters parameters(SignatureMark mark, UnlockedKey key, Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                switch (levels.level()) {
                    case B -> SignatureLevel.PAdES_BASELINE_B;
                    case T -> SignatureLevel.PAdES_BASELINE_T;
                    case LT -> SignatureLevel.PAdES_BASELINE_LT;
                });
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
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
