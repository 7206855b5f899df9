package vn.motcua.payment;

import java.util.Optional;
import vn.motcua.shared.UnitCode;

/** The tax codes of the units that collect, which stand on receipts. */
public interface TaxCodes {

    /** The unit's own, else that of the nearest unit above; empty where none is set. */
    Optional<String> of(UnitCode unit);
}
