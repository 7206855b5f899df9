package vn.motcua.reception;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.UnitCode;

/**
 * A time at which somebody is expected at a centre.
 *
 * @param phone ten digits; empty once it is forgotten, some time after the day
 */
public record Appointment(
        UUID id, String code, UnitCode unit, UUID group, Instant startsAt, String phone, AppointmentState state) {}
