package vn.motcua.post;

import java.util.UUID;

/** The minutes bear both signatures; published in the transaction that wrote the second one down. */
public record HandOverSigned(UUID handOver) {}
