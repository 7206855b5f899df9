package vn.motcua.results;

/** An issued result was revoked or replaced; published in the transaction that notes it. */
public record ResultEnded(RegisteredResult result) {}
