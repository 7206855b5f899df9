package vn.motcua.results;

/** A result was issued; published in the transaction that issues it and finishes its dossier. */
public record ResultIssued(RegisteredResult result) {}
