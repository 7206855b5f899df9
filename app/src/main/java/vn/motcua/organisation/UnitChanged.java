package vn.motcua.organisation;

/** The register of units was changed; published inside the transaction of the change. */
public record UnitChanged(UnitChange change) {}
