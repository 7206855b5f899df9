package vn.motcua.counter.certification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.CertifiedCopy.Delivery;
import vn.motcua.certification.CertifiedCopy.Request;
import vn.motcua.certification.Comparison;
import vn.motcua.certification.RefusalReason;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/**
 * What was typed at the desk; what was not sent is empty.
 *
 * @param finding {@code FIT}, or the {@link RefusalReason}
 * @param checks what the officer ticked, of {@link Comparison}
 */
public record CopyForm(
        String requester,
        String identifier,
        String paper,
        String number,
        String issuer,
        DateField issuedOn,
        String delivery,
        String finding,
        String note,
        List<String> checks) {

    static final String FIT = "FIT";

    static final CopyForm EMPTY = new CopyForm(null, null, null, null, null, null, "VAULT", FIT, null, null);

    public CopyForm(
            @Nullable String requester,
            @Nullable String identifier,
            @Nullable String paper,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable DateField issuedOn,
            @Nullable String delivery,
            @Nullable String finding,
            @Nullable String note,
            @Nullable List<String> checks) {
        this.requester = text(requester);
        this.identifier = text(identifier).replaceAll("\\s", "");
        this.paper = text(paper);
        this.number = text(number);
        this.issuer = text(issuer);
        this.issuedOn = issuedOn == null ? DateField.EMPTY : issuedOn;
        this.delivery = text(delivery);
        this.finding = text(finding);
        this.note = text(note);
        this.checks = checks == null ? List.of() : List.copyOf(checks);
    }

    boolean isFit() {
        return finding.equals(FIT);
    }

    Set<Comparison> ticked() {
        return Arrays.stream(Comparison.values())
                .filter(each -> checks.contains(each.name()))
                .collect(Collectors.toSet());
    }

    /** Why the paper was turned away, if it was. */
    Optional<RefusalReason> reason() {
        return Arrays.stream(RefusalReason.values())
                .filter(each -> each.name().equals(finding))
                .findFirst();
    }

    /** What is asked for, or nothing when something is wrong with the form. */
    Optional<Request> request(FormErrors errors) {
        var date = issuedOn.date();
        var goesTo = Arrays.stream(Delivery.values())
                .filter(each -> each.name().equals(delivery))
                .findFirst();
        errors.require(within(requester, 200), "requester", "counter.copy.requester.missing")
                .require(
                        identifier.isEmpty() || identifier.matches("[0-9]{10,13}"),
                        "identifier",
                        "counter.copy.identifier.wrong")
                .require(within(paper, 300), "paper", "counter.copy.paper.missing")
                .require(number.length() <= 100, "number", "counter.copy.number.long")
                .require(within(issuer, 300), "issuer", "counter.copy.issuer.missing")
                .require(date.isPresent(), "issuedOn", "counter.copy.issued-on.wrong")
                .require(goesTo.isPresent(), "delivery", "counter.copy.delivery.missing")
                .require(isFit() || reason().isPresent(), "finding", "counter.copy.finding.missing")
                .require(note.length() <= 1000, "note", "counter.copy.note.long");
        return errors.isEmpty()
                ? Optional.of(new Request(
                        requester, identifier, paper, number, issuer, date.orElseThrow(), goesTo.orElseThrow()))
                : Optional.empty();
    }

    private static boolean within(String typed, int longest) {
        return !typed.isEmpty() && typed.length() <= longest;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
