package vn.motcua.post;

/** A consignment made a move; published in the transaction that wrote it down. */
public record ConsignmentMoved(Consignment after, Move move) {}
