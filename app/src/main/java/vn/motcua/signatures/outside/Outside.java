package vn.motcua.signatures.outside;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.http.HttpClient;
import org.springframework.stereotype.Component;
import vn.motcua.signatures.domain.SignatureSettings;

/** Time-stamping and certification authorities. */
@Component
public class Outside {

    /** As refusals name them. */
    public static final String TIME_STAMPS = "TSA";

    public static final String REVOCATION = "OCSP/CRL";

    private final SignatureSettings settings;
    private final HttpClient client;

    Outside(SignatureSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Somebody outside did not answer, or not as the standard says. */
    public static class AwayException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public AwayException(String service, Throwable cause) {
            super(service, cause);
        }
    }

    /** Gives a time stamp of the authority in the settings, or throws {@link AwayException}. */
    public TSPSource timeStamps() {
        var online = new OnlineTSPSource(
                settings.tsa(), new PlainDataLoader(client, settings.patience(), "application/timestamp-query"));
        return new TSPSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
                try {
                    return online.getTimeStampResponse(algorithm, digest);
                } catch (DSSException problem) {
                    throw new AwayException(TIME_STAMPS, problem);
                }
            }
        };
    }

    public OCSPSource statuses() {
        return new OnlineOCSPSource(new PlainDataLoader(client, settings.patience(), "application/ocsp-request"));
    }

    public CRLSource lists() {
        return new OnlineCRLSource(new PlainDataLoader(client, settings.patience(), "application/octet-stream"));
    }
}
