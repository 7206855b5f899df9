package vn.motcua.payment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.payment.VietQr.Target;

/** Paying an order by a transfer to the unit's account. */
@Service
public class Transfers {

    private final BankAccounts accounts;

    Transfers(BankAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The code that fills the transfer in; its purpose is the reference, which fits into the 25 characters that banks
     * allow. Empty where the unit takes no transfers.
     */
    public Optional<VietQr> codeFor(PaymentOrder order) {
        return accounts.of(order.unit())
                .map(account -> new VietQr(
                        Target.ACCOUNT,
                        account.bank(),
                        account.number(),
                        order.amount(),
                        order.reference().value(),
                        order.reference().value()));
    }

    /** @throws java.util.NoSuchElementException where the unit takes no transfers */
    public BankAccount accountFor(PaymentOrder order) {
        return accounts.of(order.unit()).orElseThrow();
    }
}
