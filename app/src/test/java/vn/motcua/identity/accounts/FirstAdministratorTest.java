package vn.motcua.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Post;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;

@ProductTest
@Transactional
class FirstAdministratorTest {

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRegister register;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void isCreatedInAnInstallationWithoutAnyAccount() {
        database.sql("truncate identity.account cascade").update();

        start();
        start();

        var administrator = register.find("dau.tien").orElseThrow();
        assertThat(register.posts(administrator.id())).extracting(Post::role).containsExactly(Role.ADMINISTRATOR);
        assertThat(administrator.passwordSet()).isFalse();
    }

    @Test
    void isNotCreatedWhereThereAreAccounts() {
        people.create();

        start();

        assertThat(register.find("dau.tien")).isEmpty();
    }

    private void start() {
        new FirstAdministrator(accounts, register, clock, "dau.tien", "T50").run(new DefaultApplicationArguments());
    }
}
