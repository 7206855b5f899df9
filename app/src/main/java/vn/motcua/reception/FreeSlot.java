package vn.motcua.reception;

import java.time.Instant;

/** A time that can still be booked. */
public record FreeSlot(Instant startsAt, int places) {}
