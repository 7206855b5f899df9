package vn.motcua.payment.spi;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.payment.Attempt;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.shared.Outcome;

/** A place outside where people pay. It only translates: what a notice does to an order is not its business. */
public interface PaymentPlatform {

    /** As it stands in addresses, such as {@code payplat}. */
    String code();

    /** As people know it. */
    String name();

    /** Scheme, host and port to which the payer's browser is led. */
    String origin();

    /** By which the platform will know the given try of an order. */
    String referenceOf(PaymentOrder order, int number);

    /** Announces the payment. Takes some seconds at most; call it outside of a transaction. */
    Outcome<URI, PaymentRefusal> begin(Asking asking);

    /** Reads what was posted to us in the platform's name. */
    Heard read(String message);

    /** The answer that the platform expects, as JSON. */
    String answer(Heard heard, Optional<Settled> settled);

    /** Asks what became of a try. Takes some seconds at most; call it outside of a transaction. */
    Heard ask(Attempt attempt);

    /** All that was paid on the day, as the platform has it; empty when it does not answer or gives no statements. */
    Optional<List<StatementLine>> statement(LocalDate day);
}
