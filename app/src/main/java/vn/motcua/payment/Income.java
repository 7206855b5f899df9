package vn.motcua.payment;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;

/**
 * Money that came in.
 *
 * @param counted whether it paid the order; what did not is to be given back
 * @param platform its code; empty at the desk
 * @param transaction its number at the platform or bank, or the desk's own
 * @param paidAt as whoever took it says
 * @param takenBy the officer, or the platform
 * @param unit whose money it is
 */
public record Income(
        UUID id,
        UUID order,
        boolean counted,
        PayMethod method,
        String platform,
        String transaction,
        Money amount,
        Instant paidAt,
        Instant heardAt,
        String takenBy,
        UnitCode unit) {}
