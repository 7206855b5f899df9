package vn.motcua.payment.spi;

import java.time.Instant;
import vn.motcua.shared.Money;

/** One payment as a platform's statement of a day has it. */
public record StatementLine(String reference, String transaction, Money amount, Instant at) {}
