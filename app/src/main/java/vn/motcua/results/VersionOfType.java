package vn.motcua.results;

import java.time.Instant;

/**
 * A kind of result as it was registered at some time; immutable.
 *
 * @param version from 1; the highest is in force
 * @param by who registered it
 */
public record VersionOfType(TypeOfResult type, int version, Instant at, String by) {}
