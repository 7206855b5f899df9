package vn.motcua.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until it is moved; in Vietnam's time. */
public final class MovableClock extends Clock {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Instant now;

    public MovableClock(Instant now) {
        this.now = now;
    }

    /** @param local such as {@code 2026-01-05T08:00}, in Vietnam's time */
    public static MovableClock at(String local) {
        return new MovableClock(instant(local));
    }

    public static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
    }

    public void moveTo(String local) {
        now = instant(local);
    }

    public void moveTo(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this.getZone().equals(zone) ? this : Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
