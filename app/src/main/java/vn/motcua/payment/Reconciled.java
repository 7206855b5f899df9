package vn.motcua.payment;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.Money;

/**
 * One day with one platform, held against its statement.
 *
 * @param there payments on the statement
 * @param here payments in our books
 */
public record Reconciled(
        String platform, LocalDate day, Instant at, int there, Money thereSum, int here, Money hereSum) {}
