package vn.motcua.signatures.making;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.keys.UnlockedKey;

/** Signs XML as enveloped XAdES-BASELINE-B (ETSI EN 319 132-1). */
@Component
public class XmlSigner {

    /** The XML with its signature inside the root element. */
    public byte[] sign(byte[] xml, UnlockedKey key, Instant at) throws NotSignableException {
        var service = new XAdESService(new CommonCertificateVerifier());
        var document = new InMemoryDocument(xml);
        var parameters = new XAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPED);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        parameters.bLevel().setSigningDate(Date.from(at));
        try {
            var data = service.getDataToSign(document, parameters);
            var value = key.sign(data, parameters.getDigestAlgorithm());
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (DSSException | IllegalInputException problem) {
            throw new NotSignableException(problem);
        }
    }
}
