package vn.motcua.payment;

import java.util.Optional;
import vn.motcua.shared.UnitCode;

/** The accounts of the units that receive money. */
public interface BankAccounts {

    /** The unit's own, else that of the nearest unit above; empty where transfers are not taken. */
    Optional<BankAccount> of(UnitCode unit);
}
