package vn.motcua.demo.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import vn.motcua.demo.province.MemorableAccounts.Memorable;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.CreateAccount;
import vn.motcua.identity.CreateAccount.InitialPassword;
import vn.motcua.identity.NewStaff;
import vn.motcua.identity.Passwords;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Finds people for the posts of the province and gives them accounts. */
final class Staff {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Names names;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> filled = new HashSet<>();

    Staff(Accounts accounts, Passwords passwords, RandomGenerator chance) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.names = new Names(chance);
    }

    /** @return how many people were appointed */
    int appoint(LocalDate since, Actor by) {
        var password = new InitialPassword.Encoded(passwords.encode(MemorableAccounts.PASSWORD), false);
        List<NewStaff> staff = new ArrayList<>();
        for (StaffPlan.Vacancy vacancy : StaffPlan.vacancies()) {
            staff.add(person(vacancy, Period.since(since), password));
        }
        accounts.createAll(staff, by).orThrow();
        return staff.size();
    }

    private NewStaff person(StaffPlan.Vacancy vacancy, Period held, InitialPassword password) {
        String name = names.next().full();
        String username = memorable(vacancy.unit(), vacancy.role())
                .map(Memorable::username)
                .orElseGet(() -> free(Names.username(name)));
        return new NewStaff(
                new CreateAccount(username, name, null, null, password),
                List.of(new NewStaff.NewPost(vacancy.unit(), vacancy.role(), vacancy.title(), held)));
    }

    private Optional<Memorable> memorable(UnitCode unit, Role role) {
        return filled.add(unit + " " + role) ? MemorableAccounts.forFirstHolderOf(unit, role) : Optional.empty();
    }

    private String free(String wanted) {
        String username = wanted;
        for (int number = 2; !taken.add(username); number++) {
            username = wanted + number;
        }
        return username;
    }
}
