package vn.motcua.simulators.payments;

import java.net.URI;

/**
 * A payment that somebody announced.
 *
 * @param amount in đồng
 * @param back where the payer's browser is led afterwards
 */
record Asked(String reference, long amount, String words, URI back) {}
