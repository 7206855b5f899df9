package vn.motcua.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Staff.post;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.OpenSession;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.SignInStep;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.Staff;

@ProductTest
class SignInTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRegister register;

    @Autowired
    StaffDirectory directory;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private final String address = "10.0.0." + Staff.username();

    @BeforeEach
    void startTheDay() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void opensASessionUnderTheOnlyPost() {
        var person = people.create(post("T20", Role.CASE_OFFICER));

        assertThat(people.session(people.signIn(person)))
                .returns(SignInStep.NOTHING, OpenSession::owes)
                .returns(Optional.of(Role.CASE_OFFICER), open -> open.actor().map(Actor.Staff::role));
        assertThat(people.events(person)).startsWith(SecurityEventKind.SIGNED_IN);
    }

    @Test
    void takesTheNameInAnyCaseAndThePasswordInAnyUnicodeForm() {
        var name = people.username(people.create()).toUpperCase(Locale.ROOT);
        var decomposed = Normalizer.normalize(People.PASSWORD, Normalizer.Form.NFD);

        assertThat(signIn.withPassword("  " + name, decomposed, address).isDone())
                .isTrue();
    }

    @Test
    void answersAlikeWhetherTheAccountExistsOrNot() {
        var known = people.create();
        var disabled = people.create();
        accounts.disable(disabled, People.ADMINISTRATOR).orThrow();
        var invited = accounts.create(Staff.invited("Người Mới"), People.ADMINISTRATOR)
                .orThrow();

        var names = List.of(
                people.username(known), people.username(disabled), people.username(invited), "khong.co." + address);
        for (var name : names) {
            for (int i = 0; i < 4; i++) {
                assertThat(refusal(name, "sai mật khẩu rồi")).isEqualTo(new SignInRefusal.WrongNameOrPassword());
            }
            assertThat(refusal(name, "sai mật khẩu rồi"))
                    .isEqualTo(new SignInRefusal.Locked(clock.instant().plus(Duration.ofMinutes(15))));
        }
    }

    @Test
    void locksEvenTheRightPasswordOutUntilTheTimeIsOver() {
        var person = people.create();
        var name = people.username(person);
        failFiveTimes(name);

        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(refusal(name, People.PASSWORD)).isInstanceOf(SignInRefusal.Locked.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn.withPassword(name, People.PASSWORD, address).isDone()).isTrue();
        assertThat(people.events(person)).contains(SecurityEventKind.LOCKED, SecurityEventKind.PASSWORD_REFUSED);
    }

    @Test
    void letsAnAdministratorUnlock() {
        var person = people.create();
        var name = people.username(person);
        failFiveTimes(name);
        assertThat(register.find(person).orElseThrow().isLocked()).isTrue();

        accounts.unlock(person, People.ADMINISTRATOR).orThrow();

        assertThat(register.find(person).orElseThrow().isLocked()).isFalse();
        assertThat(signIn.withPassword(name, People.PASSWORD, address).isDone()).isTrue();
    }

    @Test
    void countsGuessesMadeAtTheSameMoment() throws Exception {
        var name = people.username(people.create());
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = guessers.invokeAll(IntStream.range(0, 24)
                    .<Callable<SignInRefusal>>mapToObj(i -> () -> refusal(name, "đoán lần thứ " + i))
                    .toList());
            int looked = 0;
            for (var answer : answers) {
                looked += answer.get() instanceof SignInRefusal.WrongNameOrPassword ? 1 : 0;
            }
            assertThat(looked).isEqualTo(4);
        }
    }

    @Test
    void locksAnAddressThatTriesManyNames() {
        var name = people.username(people.create());
        for (int i = 0; i < 49; i++) {
            assertThat(refusal(i + address, "x")).isInstanceOf(SignInRefusal.WrongNameOrPassword.class);
        }
        assertThat(refusal("cuoi" + address, "x")).isInstanceOf(SignInRefusal.Locked.class);
        assertThat(refusal(name, People.PASSWORD)).isInstanceOf(SignInRefusal.Locked.class);
        assertThat(signIn.withPassword(name, People.PASSWORD, "elsewhere " + address)
                        .isDone())
                .isTrue();
    }

    @Test
    void neverWritesDownWhatAStrangerTyped() {
        refusal("mat khau go nham cho", "x");

        assertThat(database.sql("select id from identity.security_event where detail || actor_name like '%nham cho%'")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    @Test
    void asksForThePostWhereSeveralAreHeldAndLetsItBeChanged() {
        var person = people.create(post("T22", Role.CASE_OFFICER), post("T22", Role.RECEPTION_OFFICER));
        var session = people.signIn(person);
        assertThat(people.session(session))
                .returns(SignInStep.CHOOSE_POST, OpenSession::owes)
                .returns(Optional.empty(), OpenSession::actor);

        for (var held : directory.posts(person, TODAY)) {
            assertThat(signIn.choosePost(session, held.post())).isEqualTo(Outcome.done(held.actor()));
            assertThat(people.session(session).actor()).contains(held.actor());
        }
        var somebodyElses = directory
                .posts(people.create(post("T22", Role.AGENCY_HEAD)), TODAY)
                .getFirst();
        assertThat(signIn.choosePost(session, somebodyElses.post()))
                .isEqualTo(Outcome.refused(new SignInRefusal.PostNotHeld()));
    }

    @Test
    void signsInWithoutAPostWhereNoneIsHeldToday() {
        assertThat(people.session(people.signIn(people.create())))
                .returns(SignInStep.NOTHING, OpenSession::owes)
                .returns(Optional.empty(), OpenSession::actor);
    }

    @Test
    void keepsNoSessionSecretInTheDatabase() {
        var token = people.signIn(people.create());

        assertThat(database.sql("select encode(token_hash, 'escape') from identity.session")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(token.value()));
        assertThat(token).hasToString("SessionToken[…]");
    }

    private void failFiveTimes(String name) {
        for (int i = 0; i < 5; i++) {
            refusal(name, "sai mật khẩu rồi");
        }
    }

    private SignInRefusal refusal(String username, String password) {
        return switch (signIn.withPassword(username, password, address)) {
            case Outcome.Refused<?, SignInRefusal>(var refusal) -> refusal;
            case Outcome.Done<?, SignInRefusal> _ -> throw new AssertionError("not refused: " + username);
        };
    }
}
