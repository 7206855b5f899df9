package vn.motcua.payment.platforms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.payment.BankAccount;
import vn.motcua.payment.BankAccounts;
import vn.motcua.payment.TaxCodes;
import vn.motcua.payment.platforms.PaymentSettings.Account;
import vn.motcua.payment.platforms.PaymentSettings.Collector;
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
        return nearest(unit, accounts, Account::unit)
                .map(each -> new BankAccount(each.bank(), each.number(), each.holder()));
    }

    private static <T> Optional<T> nearest(UnitCode unit, List<T> all, Function<T, String> code) {
        return all.stream()
                .filter(each -> unit.isWithin(new UnitCode(code.apply(each))))
                .max(Comparator.comparingInt(each -> code.apply(each).length()));
    }

    /** The tax codes of the settings. */
    @Component
    static class Codes implements TaxCodes {

        private final List<Collector> collectors;

        Codes(PaymentSettings settings) {
            this.collectors = List.copyOf(settings.collectors());
        }

        @Override
        public Optional<String> of(UnitCode unit) {
            return nearest(unit, collectors, Collector::unit).map(Collector::taxCode);
        }
    }
}
