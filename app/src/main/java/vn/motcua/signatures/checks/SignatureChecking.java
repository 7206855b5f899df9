package vn.motcua.signatures.checks;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.signatures.SignatureReport;
import vn.motcua.signatures.SignatureReport.Line;
import vn.motcua.signatures.SignatureReport.Verdict;
import vn.motcua.signatures.domain.Certificates;

/** Checks with EU DSS, and remembers for a while what it found. */
@Service
class SignatureChecking implements SignatureChecks {

    private static final int REMEMBERED = 500;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final SignatureReport BROKEN = new SignatureReport(Verdict.BROKEN, List.of());
    private static final SignatureReport UNSIGNED = new SignatureReport(Verdict.UNSIGNED, List.of());

    private final Verifiers verifiers;
    private final Clock clock;
    private final Map<Known, Found> found = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Known, Found> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignatureChecking(Verifiers verifiers, Clock clock) {
        this.verifiers = verifiers;
        this.clock = clock;
    }

    /** What an answer depends on, but for the time. */
    private record Known(String sha256, String trust) {}

    private record Found(SignatureReport report, Instant at) {}

    @Override
    public SignatureReport check(byte[] file) {
        var known = new Known(Certificates.sha256(file), verifiers.revision());
        var now = clock.instant();
        return remembered(known, now).orElseGet(() -> {
            var report = look(file, now);
            synchronized (found) {
                found.put(known, new Found(report, now));
            }
            return report;
        });
    }

    private Optional<SignatureReport> remembered(Known known, Instant now) {
        synchronized (found) {
            return Optional.ofNullable(found.get(known))
                    .filter(each -> Duration.between(each.at(), now).abs().compareTo(FRESH) < 0)
                    .map(Found::report);
        }
    }

    private SignatureReport look(byte[] file, Instant now) {
        var verifier = verifiers.verifier();
        try {
            return read(file, verifier, now);
        } catch (RuntimeException | StackOverflowError unreadable) {
            // Neither PDF nor XML, or damaged, or made so that its reader trips: with its signatures or without.
            return withoutSignatures(file);
        }
    }

    /** Where a file says that it is signed and no signature is found in it, somebody made it so. */
    private static SignatureReport withoutSignatures(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("/ByteRange") ? BROKEN : UNSIGNED;
    }

    private static SignatureReport read(byte[] file, CertificateVerifier verifier, Instant now) {
        var document = new InMemoryDocument(file);
        var validator = SignedDocumentValidator.fromDocument(document);
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(now));
        if (validator.getSignatures().isEmpty()) {
            return withoutSignatures(file);
        }
        Reports reports = validator.validateDocument();
        var reading = new ReportReading(reports, file, now);
        var lines = reading.lines();
        return lines.isEmpty() ? withoutSignatures(file) : new SignatureReport(worst(lines), lines);
    }

    private static Verdict worst(List<Line> lines) {
        return lines.stream().map(Line::verdict).max(Comparator.naturalOrder()).orElse(Verdict.UNSIGNED);
    }
}
