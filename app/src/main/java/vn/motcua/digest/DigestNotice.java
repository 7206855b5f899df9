package vn.motcua.digest;

import java.time.Instant;

/** The figures of today's digest as they stood when it was written, for whoever has not said that they saw it. */
public record DigestNotice(Instant at, int overdue, int today, int tomorrow, int answers) {}
