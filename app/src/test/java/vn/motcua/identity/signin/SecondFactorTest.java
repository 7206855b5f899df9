package vn.motcua.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.motcua.testing.Staff.post;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.OwnSecondFactor;
import vn.motcua.identity.SecondFactors;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.SignInStep;
import vn.motcua.identity.domain.Base32;
import vn.motcua.identity.domain.Totp;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.Staff;

@ProductTest
class SecondFactorTest {

    private final String address = "10.0.1." + Staff.username();

    @Autowired
    SignIn signIn;

    @Autowired
    OwnSecondFactor own;

    @Autowired
    AccountRegister register;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    Credentials credentials;

    @Autowired
    SecretBox box;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    AccountId person;
    List<String> recoveryCodes;

    @BeforeEach
    void enrol() {
        clock.moveTo("2026-01-05T08:00");
        person = people.create();
        recoveryCodes = enrolIn(people.signIn(person));
        clock.advance(Totp.STEP);
    }

    @Test
    void isOfferedUnchangedUntilItIsConfirmed() {
        var session = withCode();
        var offer = own.offer(session).orThrow();

        assertThat(own.offer(session)).isEqualTo(Outcome.done(offer));
        var text = Base32.encode(secretOffered(session));
        assertThat(offer.secret().replace(" ", "")).isEqualTo(text);
        assertThat(offer.uri())
                .isEqualTo("otpauth://totp/Motcua:" + people.username(person) + "?secret=" + text + "&issuer=Motcua");
        assertThat(offer.qrCode()).startsWith("data:image/png;base64,iVBOR");
        assertThat(own.confirm(session, "000000")).isEqualTo(Outcome.refused(new SignInRefusal.WrongCode()));
    }

    @Test
    void isAskedForAfterThePassword() {
        var session = people.signIn(person);
        assertThat(people.session(session).owes()).isEqualTo(SignInStep.SECOND_FACTOR);
        assertThat(people.session(session).person()).isEmpty();

        var promoted = signIn.withCode(session, currentCode(), address).orThrow();

        assertThat(people.session(promoted).owes()).isEqualTo(SignInStep.NOTHING);
        assertThat(signIn.session(session)).isEmpty();
    }

    @Test
    void acceptsNoCodeTwice() {
        signIn.withCode(people.signIn(person), currentCode(), address).orThrow();

        assertThat(signIn.withCode(people.signIn(person), currentCode(), address))
                .isEqualTo(Outcome.refused(new SignInRefusal.WrongCode()));
    }

    @Test
    void acceptsEachRecoveryCodeOnce() {
        assertThat(recoveryCodes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("(\\w{4}-){3}\\w{4}"));
        var code = recoveryCodes.getFirst();

        signIn.withCode(people.signIn(person), code.toLowerCase(Locale.ROOT), address)
                .orThrow();

        assertThat(signIn.withCode(people.signIn(person), code, address))
                .isEqualTo(Outcome.refused(new SignInRefusal.WrongCode()));
    }

    @Test
    void countsWrongCodesThoughThePasswordWasRight() {
        for (int i = 0; i < 4; i++) {
            assertThat(signIn.withCode(people.signIn(person), "000000", address))
                    .isEqualTo(Outcome.refused(new SignInRefusal.WrongCode()));
        }
        var session = people.signIn(person);
        var locked = Outcome.refused(new SignInRefusal.Locked(clock.instant().plus(Duration.ofMinutes(15))));
        assertThat(signIn.withCode(session, "000000", address)).isEqualTo(locked);
        assertThat(signIn.withCode(session, currentCode(), address)).isEqualTo(locked);
    }

    @Test
    void isEnrolledAnewAfterAnAdministratorRemovedIt() {
        secondFactors.require(person, true, People.ADMINISTRATOR).orThrow();
        secondFactors.remove(person, People.ADMINISTRATOR).orThrow();

        var session = people.signIn(person);
        assertThat(people.session(session).owes()).isEqualTo(SignInStep.ENROL_SECOND_FACTOR);
        assertThat(register.find(person).orElseThrow().secondFactorEnrolled()).isFalse();
        enrolIn(session);
        assertThat(people.session(session).owes()).isEqualTo(SignInStep.NOTHING);
    }

    @Test
    void isDemandedFromTheNextRequestOn() {
        var officer = people.create(post("T23", Role.CASE_OFFICER));
        var session = people.signIn(officer);

        secondFactors.require(officer, true, People.ADMINISTRATOR).orThrow();
        assertThat(people.session(session).owes()).isEqualTo(SignInStep.ENROL_SECOND_FACTOR);
        assertThat(people.session(session).person()).isEmpty();
        secondFactors.require(officer, false, People.ADMINISTRATOR).orThrow();
        assertThat(people.session(session).owes()).isEqualTo(SignInStep.NOTHING);

        secondFactors.requireOf(Set.of(Role.CASE_OFFICER), People.ADMINISTRATOR);
        assertThat(people.session(session).owes()).isEqualTo(SignInStep.ENROL_SECOND_FACTOR);
        assertThat(secondFactors.requiredOf()).containsExactly(Role.CASE_OFFICER);
        secondFactors.requireOf(Set.of(), People.ADMINISTRATOR);
        assertThat(people.session(session).owes()).isEqualTo(SignInStep.NOTHING);
    }

    @Test
    void isKeptEncryptedForItsOwnerOnly() {
        var closed = database.sql("select second_factor_secret from identity.account where id = ?")
                .param(person.value())
                .query(byte[].class)
                .single();

        assertThat(box.open(closed, person)).hasSize(20);
        assertThat(closed).hasSize(12 + 20 + 16);
        assertThatIllegalStateException().isThrownBy(() -> box.open(closed, AccountId.next()));
    }

    private List<String> enrolIn(SessionToken session) {
        own.offer(session).orThrow();
        return own.confirm(session, code(secretOffered(session))).orThrow();
    }

    private SessionToken withCode() {
        return signIn.withCode(people.signIn(person), currentCode(), address).orThrow();
    }

    private byte[] secretOffered(SessionToken session) {
        var account = people.session(session).account();
        return box.open(credentials.offered(session).orElseThrow(), account);
    }

    private String currentCode() {
        return code(box.open(Objects.requireNonNull(credentials.get(person).secondFactor()), person));
    }

    private String code(byte[] secret) {
        return Totp.COMMON.code(secret, Totp.stepAt(clock.instant()));
    }
}
