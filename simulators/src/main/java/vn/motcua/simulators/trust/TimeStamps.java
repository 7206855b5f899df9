package vn.motcua.simulators.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamping authority (RFC 3161). */
final class TimeStamps {

    private static final String POLICY = "1.2.3.4.1";

    private final Certificate own;
    private final Clock clock;
    private final AtomicLong serial = new AtomicLong();

    TimeStamps(Certificate own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** @param request a time stamp request in DER */
    byte[] answer(byte[] request) throws IOException {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer =
                    new JcaSimpleSignerInfoGeneratorBuilder().build(Authority.ALGORITHM, own.key(), own.certificate());
            var generator = new TimeStampTokenGenerator(
                    signer,
                    digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier(POLICY));
            generator.addCertificates(new JcaCertStore(List.of(own.certificate(), own.issuer())));
            return new TimeStampResponseGenerator(generator, TSPAlgorithms.ALLOWED)
                    .generate(
                            new TimeStampRequest(request),
                            BigInteger.valueOf(serial.incrementAndGet()),
                            Date.from(clock.instant()))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | TSPException problem) {
            throw new IOException(problem);
        }
    }
}
