package vn.motcua.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.CreateAccount;
import vn.motcua.identity.CreateAccount.InitialPassword;
import vn.motcua.identity.OwnPassword;
import vn.motcua.identity.PasswordRefusal;
import vn.motcua.identity.Passwords;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInStep;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.Staff;

@ProductTest
class OwnPasswordTest {

    private static final String NEW = "một câu hoàn toàn mới";
    private static final String ADDRESS = "10.1.1.2";

    @Autowired
    SignIn signIn;

    @Autowired
    OwnPassword own;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void startTheDay() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void isChangedAndEndsTheOtherSessions() {
        var person = people.create();
        var here = people.signIn(person);
        var elsewhere = people.signIn(person);

        var renewed = own.change(here, People.PASSWORD, NEW, ADDRESS).orThrow();

        assertThat(signIn.session(here)).isEmpty();
        assertThat(signIn.session(elsewhere)).isEmpty();
        assertThat(signIn.session(renewed)).isPresent();
        assertThat(signIn.withPassword(people.username(person), NEW, ADDRESS).isDone())
                .isTrue();
    }

    @Test
    void isNotChangedAgainstTheRules() {
        var session = people.signIn(people.create());

        assertThat(own.change(session, "không phải", NEW, ADDRESS))
                .isEqualTo(Outcome.refused(new PasswordRefusal.WrongCurrent()));
        assertThat(own.change(session, People.PASSWORD, "ngắn", ADDRESS))
                .isEqualTo(Outcome.refused(new PasswordRefusal.TooShort()));
        assertThat(own.change(session, People.PASSWORD, People.PASSWORD, ADDRESS))
                .isEqualTo(Outcome.refused(new PasswordRefusal.Unchanged()));
        assertThat(signIn.session(session)).isPresent();
    }

    @Test
    void mustBeChangedAtTheFirstSignInWhereItWasGiven() {
        var given = new CreateAccount(
                Staff.username(), "Lê Văn Ba", null, null, new InitialPassword.Encoded(passwords.encode(NEW), true));
        accounts.create(given, People.ADMINISTRATOR).orThrow();
        var session = signIn.withPassword(given.username(), NEW, ADDRESS).orThrow();
        assertThat(people.session(session).owes()).isEqualTo(SignInStep.NEW_PASSWORD);
        assertThat(people.session(session).person()).isEmpty();

        var renewed = own.change(session, NEW, People.PASSWORD, ADDRESS).orThrow();

        assertThat(people.session(renewed).owes()).isEqualTo(SignInStep.NOTHING);
    }

    @Test
    void isSetByInvitationOnce() {
        var person = accounts.create(Staff.invited("Người Mới"), People.ADMINISTRATOR)
                .orThrow();
        var first = accounts.resetPassword(person, People.ADMINISTRATOR).orThrow();
        var second = accounts.resetPassword(person, People.ADMINISTRATOR).orThrow();

        assertThat(own.isOpen(first.token())).isFalse();
        assertThat(own.isOpen(second.token())).isTrue();
        assertThat(own.acceptInvitation(second.token(), "matkhau matkhau"))
                .isEqualTo(Outcome.refused(new PasswordRefusal.TooCommon()));
        own.acceptInvitation(second.token(), NEW).orThrow();
        assertThat(own.acceptInvitation(second.token(), People.PASSWORD))
                .isEqualTo(Outcome.refused(new PasswordRefusal.InvitationOver()));
        assertThat(signIn.withPassword(people.username(person), NEW, ADDRESS).isDone())
                .isTrue();
    }

    @Test
    void canBeSetByAnInvitationForThreeDays() {
        var invitation =
                accounts.resetPassword(people.create(), People.ADMINISTRATOR).orThrow();

        clock.advance(Duration.ofHours(72).minusSeconds(1));
        assertThat(own.isOpen(invitation.token())).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(own.isOpen(invitation.token())).isFalse();
    }
}
