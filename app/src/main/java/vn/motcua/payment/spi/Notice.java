package vn.motcua.payment.spi;

import java.time.Instant;
import vn.motcua.shared.Money;

/**
 * What a platform says of a try, after its signature was found to be right.
 *
 * @param reference of the try
 * @param successful whether the payer's money was taken
 * @param transaction the platform's own number
 * @param at as the platform says
 */
public record Notice(String reference, boolean successful, Money amount, String transaction, Instant at) {}
