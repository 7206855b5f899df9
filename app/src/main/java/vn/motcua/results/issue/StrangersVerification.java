package vn.motcua.results.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.results.Verification;
import vn.motcua.results.VerificationRefusal;
import vn.motcua.results.domain.Hashes;
import vn.motcua.results.domain.Masking;
import vn.motcua.results.print.QrStamp;
import vn.motcua.results.spi.VerifiableDocuments;
import vn.motcua.results.spi.VerificationCode;
import vn.motcua.results.spi.VerifiedDocument;
import vn.motcua.results.store.FailedAttempts;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.SignatureChecks;
import vn.motcua.signatures.SignatureReport;

/** Answers strangers, and counts those who ask in vain so that nobody tries numbers through. */
@Service
class StrangersVerification implements Verification {

    /** Homes and mobile networks share addresses. */
    private static final int MOST_FAILURES = 30;

    private static final int LONGEST_NUMBER = 100;

    private final List<VerifiableDocuments> documents;
    private final SignatureChecks signatures;
    private final FailedAttempts failures;
    private final Clock clock;

    StrangersVerification(
            List<VerifiableDocuments> documents, SignatureChecks signatures, FailedAttempts failures, Clock clock) {
        this.documents = List.copyOf(documents);
        this.signatures = signatures;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public Outcome<Answer, VerificationRefusal> byCode(String typed, String address) {
        return counted(
                address,
                () -> VerificationCode.read(typed)
                        .flatMap(code -> first(each -> each.byCode(code)))
                        .map(document -> standing(document, Masking.name(document.owner()), null)));
    }

    @Override
    public Outcome<Answer, VerificationRefusal> byNumber(
            UnitCode agency, String number, LocalDate issuedOn, String address) {
        return counted(
                address,
                () -> number.length() > LONGEST_NUMBER
                        ? Optional.empty()
                        : first(each -> each.byNumber(agency, number.strip(), issuedOn))
                                .map(document -> standing(document, Masking.name(document.owner()), null)));
    }

    @Override
    public Outcome<Answer, VerificationRefusal> byFile(byte[] file, String address) {
        if (file.length > MOST_BYTES) {
            return Outcome.refused(new VerificationRefusal.TooLarge(MOST_BYTES >> 20));
        }
        return counted(address, () -> asIssued(file).or(() -> changed(file)));
    }

    @Override
    public List<UnitCode> agencies() {
        return documents.stream()
                .flatMap(each -> each.agencies().stream())
                .distinct()
                .toList();
    }

    private Optional<Answer> asIssued(byte[] file) {
        var sha256 = Hashes.sha256(file);
        return first(each -> each.byHash(sha256))
                .map(document -> standing(document, document.owner(), signatures.check(file)));
    }

    /** A file that carries a code of ours and is not what was issued. */
    private Optional<Answer> changed(byte[] file) {
        return QrStamp.codeIn(file)
                .flatMap(VerificationCode::read)
                .flatMap(code -> first(each -> each.byCode(code)))
                .map(document ->
                        new Answer(Verdict.CHANGED, document, Masking.name(document.owner()), signatures.check(file)));
    }

    private Outcome<Answer, VerificationRefusal> counted(String address, Supplier<Optional<Answer>> look) {
        var now = clock.instant();
        var closed = failures.closedUntil(address, MOST_FAILURES, now);
        if (closed.isPresent()) {
            return Outcome.refused(new VerificationRefusal.TooMany(closed.get()));
        }
        var answer = look.get();
        if (answer.isEmpty()) {
            failures.count(address, now);
        }
        return Outcome.done(answer.orElseGet(() -> new Answer(Verdict.NOT_OURS, null, "", null)));
    }

    private Answer standing(VerifiedDocument document, String owner, @Nullable SignatureReport report) {
        return new Answer(verdict(document), document, owner, report);
    }

    private Verdict verdict(VerifiedDocument document) {
        if (document.ended() != null) {
            return switch (document.ended().kind()) {
                case REVOKED -> Verdict.REVOKED;
                case REPLACED -> Verdict.REPLACED;
            };
        }
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return document.validTo() != null && today.isAfter(document.validTo()) ? Verdict.EXPIRED : Verdict.VALID;
    }

    private Optional<VerifiedDocument> first(Function<VerifiableDocuments, Optional<VerifiedDocument>> look) {
        Stream<VerifiedDocument> found = documents.stream().flatMap(each -> look.apply(each).stream());
        return found.findFirst();
    }
}
