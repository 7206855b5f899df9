package vn.motcua.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Money;
import vn.motcua.shared.Secret;
import vn.motcua.shared.UnitCode;

/**
 * What somebody has to pay for one subject.
 *
 * @param unit whose money it is
 * @param desk that takes it from whoever comes there
 * @param secret opens the payer's page together with the reference
 * @param income what paid it; null while nothing did
 * @param endedBecause why it was cancelled; empty unless it was
 */
public record PaymentOrder(
        UUID id,
        PaymentReference reference,
        Secret secret,
        SubjectRef subject,
        Payer payer,
        UnitCode unit,
        UnitCode desk,
        AmountDue due,
        OrderState state,
        Instant openedAt,
        @Nullable Income income,
        String endedBecause) {

    /** Cancelled because another amount is asked for instead. */
    public static final String ASKED_ANEW = "ASKED_ANEW";

    public Money amount() {
        return due.total();
    }

    /** The payer's page, from the root. */
    public String path() {
        return "/payments/" + reference + "/" + secret.value();
    }

    /** The same with what paid it. */
    public PaymentOrder with(Income paid) {
        return new PaymentOrder(
                id, reference, secret, subject, payer, unit, desk, due, state, openedAt, paid, endedBecause);
    }

    /** Compares in the same time however much of it is right. */
    boolean opensWith(String shown) {
        return MessageDigest.isEqual(
                secret.value().getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** Says nothing of the payer, nor the secret. */
    @Override
    public String toString() {
        return "PaymentOrder[" + reference + ", " + state + "]";
    }
}
