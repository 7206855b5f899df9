package vn.motcua.identity.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.identity.ProofOfIdentity;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SignInRefusal;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.identity.domain.Username;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.identity.signin.Credentials.Kept;
import vn.motcua.identity.signin.Guard.Attempt;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

@Service
class ProofService implements ProofOfIdentity {

    private final Guard guard;
    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final SecondFactorCheck secondFactor;
    private final StaffDirectory directory;
    private final SecurityEvents log;
    private final Clock clock;

    ProofService(
            Guard guard,
            Credentials credentials,
            PasswordHashing hashing,
            SecondFactorCheck secondFactor,
            StaffDirectory directory,
            SecurityEvents log,
            Clock clock) {
        this.guard = guard;
        this.credentials = credentials;
        this.hashing = hashing;
        this.secondFactor = secondFactor;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Outcome<Actor.Staff, SignInRefusal> prove(
            Claim claim, Role role, UnitCode unit, String address, Actor.Staff host) {
        var name = Username.normalise(claim.username());
        var found = credentials.find(name);
        return wrongPassword(claim, name, found, address)
                .or(() -> wrongCode(claim, found.orElseThrow(), address))
                .<Outcome<Actor.Staff, SignInRefusal>>map(Outcome::refused)
                .orElseGet(() -> underPost(found.orElseThrow(), role, unit, host));
    }

    private Optional<SignInRefusal> wrongPassword(Claim claim, String name, Optional<Kept> found, String address) {
        var attempt = new Attempt(
                name,
                found.map(Kept::account).orElse(null),
                address,
                SecurityEventKind.PASSWORD_REFUSED,
                new SignInRefusal.WrongNameOrPassword());
        var hash = found.filter(person -> !credentials.owesPassword(person.account()))
                .map(Kept::passwordHash)
                .orElse(null);
        return guard.refusal(attempt, () -> hashing.matches(claim.password(), hash));
    }

    private Optional<SignInRefusal> wrongCode(Claim claim, Kept person, String address) {
        if (person.secondFactor() == null) {
            return Optional.empty();
        }
        var attempt = new Attempt(
                person.username(),
                person.account(),
                address,
                SecurityEventKind.CODE_REFUSED,
                new SignInRefusal.WrongCode());
        return guard.refusal(attempt, () -> secondFactor.isRight(person, claim.code()));
    }

    private Outcome<Actor.Staff, SignInRefusal> underPost(Kept person, Role role, UnitCode unit, Actor.Staff host) {
        var post = directory.posts(person.account(), LocalDate.now(clock)).stream()
                .filter(held -> held.role() == role && held.unit().equals(unit))
                .map(StaffMember::actor)
                .findFirst();
        if (post.isEmpty()) {
            return Outcome.refused(new SignInRefusal.PostNotHeld());
        }
        guard.forget(person.username());
        log.append(SecurityEventKind.IDENTITY_PROVEN, person.account(), post.get(), host.displayName());
        return Outcome.done(post.get());
    }
}
