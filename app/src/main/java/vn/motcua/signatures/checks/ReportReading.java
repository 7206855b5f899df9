package vn.motcua.signatures.checks;

import eu.europa.esig.dss.diagnostic.AbstractSignatureWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureForm;
import eu.europa.esig.dss.enumerations.SignatureScopeType;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.signatures.SignatureReport.Line;
import vn.motcua.signatures.SignatureReport.Verdict;

/** Says in our nine verdicts what the reports of DSS say in indications and sub-indications (ETSI EN 319 102-1). */
final class ReportReading {

    private static final int PARTS_OF_A_RANGE = 4;

    private final SimpleReport simple;
    private final DiagnosticData data;
    private final Instant now;
    private final boolean strayBytes;

    /** @param file what the reports are about */
    ReportReading(Reports reports, byte[] file, Instant now) {
        this.simple = reports.getSimpleReport();
        this.data = reports.getDiagnosticData();
        this.now = now;
        int signed = signedTo();
        this.strayBytes = signed > 0 && !new UnsignedTail(file, Math.min(signed, file.length)).isOfUpdates();
    }

    /** Where the last byte of a PDF ends that somebody signed or stamped; 0 for other files. */
    private int signedTo() {
        var signatures = data.getSignatures().stream().filter(SignatureWrapper::isSignatureIntact);
        var stamps = data.getTimestampList().stream().filter(TimestampWrapper::isMessageImprintDataIntact);
        return Stream.concat(signatures, stamps)
                .map(AbstractSignatureWrapper::getSignatureByteRange)
                .filter(range -> range != null && range.size() == PARTS_OF_A_RANGE)
                .mapToInt(range -> range.get(2).add(range.get(3)).intValueExact())
                .max()
                .orElse(0);
    }

    List<Line> lines() {
        return simple.getSignatureIdList().stream()
                .map(id -> line(data.getSignatureById(id)))
                .toList();
    }

    private Line line(SignatureWrapper signature) {
        var signer = Optional.ofNullable(signature.getSigningCertificate());
        return new Line(
                verdict(signature),
                said(signer, CertificateWrapper::getCommonName),
                said(signer, CertificateWrapper::getOrganizationName),
                said(signer, ReportReading::issuer),
                time(signature),
                signature.isThereTLevel(),
                signature.getSignatureFormat() == null
                        ? ""
                        : signature.getSignatureFormat().toString());
    }

    private Verdict verdict(SignatureWrapper signature) {
        if (!signature.isSignatureIntact() || !signature.isBLevelTechnicallyValid()) {
            return Verdict.BROKEN;
        }
        if (wasWrittenOnAfterwards(signature)) {
            return Verdict.PARTIAL;
        }
        var id = signature.getId();
        if (simple.getIndication(id) == Indication.TOTAL_PASSED) {
            return Verdict.VALID;
        }
        var signer = signature.getSigningCertificate();
        if (signer == null || !signer.isTrustedChain()) {
            return Verdict.UNKNOWN_SIGNER;
        }
        return of(simple.getSubIndication(id), signer);
    }

    private Verdict of(@Nullable SubIndication why, CertificateWrapper signer) {
        if (why == SubIndication.HASH_FAILURE
                || why == SubIndication.SIG_CRYPTO_FAILURE
                || why == SubIndication.FORMAT_FAILURE) {
            return Verdict.BROKEN;
        }
        if (why == SubIndication.REVOKED
                || why == SubIndication.REVOKED_NO_POE
                || why == SubIndication.REVOKED_CA_NO_POE) {
            return Verdict.REVOKED;
        }
        if (signer.getNotBefore().toInstant().isAfter(now)) {
            return Verdict.NOT_YET_VALID;
        }
        return signer.getNotAfter().toInstant().isBefore(now) ? Verdict.EXPIRED : Verdict.NOT_CHECKABLE;
    }

    /** More signatures, time stamps and proofs may follow a signature; changes of what is read may not. */
    private boolean wasWrittenOnAfterwards(SignatureWrapper signature) {
        return strayBytes
                || signature.arePdfModificationsDetected()
                || !signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty()
                || isOfAPartOfTheMessage(signature);
    }

    /** An XML signature may name any element; wrapped into a message of somebody else's it is intact and says nothing. */
    private static boolean isOfAPartOfTheMessage(SignatureWrapper signature) {
        var format = signature.getSignatureFormat();
        return format != null
                && format.getSignatureForm() == SignatureForm.XAdES
                && signature.getSignatureScopes().stream()
                        .noneMatch(scope -> scope.getScope() == SignatureScopeType.FULL);
    }

    private @Nullable Instant time(SignatureWrapper signature) {
        Date best = signature.isThereTLevel()
                ? simple.getBestSignatureTime(signature.getId())
                : signature.getClaimedSigningTime();
        return best == null ? null : best.toInstant();
    }

    private static String issuer(CertificateWrapper certificate) {
        var issuer = certificate.getSigningCertificate();
        return issuer == null ? certificate.getCertificateIssuerDN() : issuer.getCommonName();
    }

    private static String said(
            Optional<CertificateWrapper> certificate, Function<CertificateWrapper, @Nullable String> what) {
        return certificate.map(what::apply).orElse("");
    }
}
