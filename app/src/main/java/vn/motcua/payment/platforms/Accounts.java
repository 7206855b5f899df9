package vn.motcua.payment.platforms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.payment.BankAccount;
import vn.motcua.payment.BankAccounts;
import vn.motcua.payment.platforms.PaymentSettings.Account;
import vn.motcua.shared.UnitCode;

/** The accounts of the settings. */
@Component
class Accounts implements BankAccounts {

    private final List<Account> accounts;

    Accounts(PaymentSettings settings) {
        this.accounts = List.copyOf(settings.accounts());
    }

    @Override
    public Optional<BankAccount> of(UnitCode unit) {
        return accounts.stream()
                .filter(each -> unit.value().equals(each.unit()) || unit.value().startsWith(each.unit() + "."))
                .max(Comparator.comparingInt(each -> each.unit().length()))
                .map(each -> new BankAccount(each.bank(), each.number(), each.holder()));
    }
}
