package vn.motcua.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Staff.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Posts;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;

@ProductTest
class SessionEndTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    StaffDirectory directory;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void startTheDay() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void endsAfterHalfAnHourOfSilenceAndAfterTenHoursOfWork() {
        var person = people.create();
        var silent = people.signIn(person);
        var busy = people.signIn(person);

        for (int i = 0; i < 23; i++) {
            clock.advance(Duration.ofMinutes(25));
            assertThat(signIn.session(busy)).isPresent();
        }
        assertThat(signIn.session(silent)).isEmpty();
        clock.advance(Duration.ofMinutes(25));
        assertThat(signIn.session(busy)).isEmpty();
    }

    @Test
    void endsAtOnceWhenTheAccountIsDisabledOrItsPasswordReset() {
        var disabled = people.create();
        var reset = people.create();
        var ended = people.create();
        var sessions = List.of(people.signIn(disabled), people.signIn(reset), people.signIn(ended));

        accounts.disable(disabled, People.ADMINISTRATOR).orThrow();
        accounts.resetPassword(reset, People.ADMINISTRATOR).orThrow();
        accounts.endSessions(ended, People.ADMINISTRATOR).orThrow();

        assertThat(sessions)
                .allSatisfy(session -> assertThat(signIn.session(session)).isEmpty());
        accounts.enable(disabled, People.ADMINISTRATOR).orThrow();
        assertThat(signIn.session(sessions.getFirst())).isEmpty();
        assertThat(signIn.withPassword(people.username(reset), People.PASSWORD, "10.1.1.1"))
                .isEqualTo(Outcome.refused(new SignInRefusal.WrongNameOrPassword()));
    }

    @Test
    void endsOnTheDayOnWhichThePostEnds() {
        var person = people.create(post("T21", Role.CASE_OFFICER), post("T21", Role.RECORDS_CLERK));
        var session = people.signIn(person);
        var clerk = held(person, Role.RECORDS_CLERK);
        signIn.choosePost(session, clerk.post()).orThrow();

        posts.end(clerk.post(), TODAY.plusDays(1), People.ADMINISTRATOR).orThrow();
        assertThat(signIn.session(session)).isPresent();
        posts.end(clerk.post(), TODAY, People.ADMINISTRATOR).orThrow();
        assertThat(signIn.session(session)).isEmpty();
        assertThat(people.session(people.signIn(person)).actor().map(Actor.Staff::role))
                .contains(Role.CASE_OFFICER);
    }

    @Test
    void endsWhenThePersonSignsOut() {
        var person = people.create();
        var session = people.signIn(person);

        signIn.end(session);
        signIn.end(session);

        assertThat(signIn.session(session)).isEmpty();
        assertThat(people.events(person)).startsWith(SecurityEventKind.SIGNED_OUT, SecurityEventKind.SIGNED_IN);
    }

    private StaffMember held(AccountId person, Role role) {
        return directory.posts(person, TODAY).stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
