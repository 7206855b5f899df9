package vn.motcua.applicant.signon;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.motcua.applicant.ApplicantRefusal;
import vn.motcua.applicant.EidProvider;
import vn.motcua.applicant.Representation;
import vn.motcua.applicant.SignOnRefusal;
import vn.motcua.applicant.SignOnRefusal.AttemptOver;
import vn.motcua.applicant.SignOnRefusal.Declined;
import vn.motcua.applicant.SignOnRefusal.NotProven;
import vn.motcua.applicant.SignOnRefusal.UnknownProvider;
import vn.motcua.applicant.SignOns;
import vn.motcua.applicant.signon.EidClient.Handshake;
import vn.motcua.applicant.store.ApplicantSessions;
import vn.motcua.applicant.store.Attempts;
import vn.motcua.applicant.store.Attempts.Attempt;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.SecurityLog;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;

/** Leads browsers to the providers and back. */
@Service
class EidSignOns implements SignOns {

    /** What a provider says when the person touched no. */
    private static final String DENIED = "access_denied";

    private final Map<String, EidClient> clients = new LinkedHashMap<>();
    private final EidSettings settings;
    private final Attempts attempts;
    private final ApplicantSessions sessions;
    private final AccountLinks links;
    private final SecurityLog log;

    EidSignOns(
            EidSettings settings, Attempts attempts, ApplicantSessions sessions, AccountLinks links, SecurityLog log) {
        this.settings = settings;
        this.attempts = attempts;
        this.sessions = sessions;
        this.links = links;
        this.log = log;
        settings.providers().forEach((key, provider) -> clients.put(key, new EidClient(provider, settings.patience())));
    }

    @Override
    public List<EidProvider> providers() {
        return settings.providers().entrySet().stream()
                .map(entry -> new EidProvider(entry.getKey(), entry.getValue().name()))
                .toList();
    }

    @Override
    public Outcome<Begun, SignOnRefusal> begin(String provider, String next, URI callback) {
        var client = clients.get(provider);
        if (client == null) {
            return Outcome.refused(new UnknownProvider());
        }
        var state = Secret.next();
        var browser = Secret.next();
        var handshake = new Handshake(
                state.value(), Secret.next().value(), Secret.next().value());
        var redirect = client.authorization(handshake, callback);
        if (redirect.isDone()) {
            attempts.begin(state, browser, new Attempt(provider, handshake.nonce(), handshake.verifier(), next));
        }
        return redirect.map(address -> new Begun(address, browser));
    }

    @Override
    public Outcome<SignedOn, NotSignedOn> complete(WayBack back, Optional<Secret> browser, URI callback) {
        var attempt = browser.flatMap(secret -> attempts.take(new Secret(back.state()), secret));
        if (attempt.isEmpty()) {
            return refused(new AttemptOver(), "");
        }
        if (back.code().isEmpty()) {
            return refused(
                    back.error().equals(DENIED) ? new Declined() : new NotProven(),
                    attempt.get().next());
        }
        return signOn(back, attempt.get(), callback);
    }

    private Outcome<SignedOn, NotSignedOn> signOn(WayBack back, Attempt attempt, URI callback) {
        var client = clients.get(attempt.provider());
        if (client == null) {
            return refused(new UnknownProvider(), attempt.next());
        }
        var handshake = new Handshake(back.state(), attempt.nonce(), attempt.verifier());
        return switch (client.person(back.code(), handshake, callback)) {
            case Outcome.Refused<EidPerson, SignOnRefusal>(var refusal) -> refused(refusal, attempt.next());
            case Outcome.Done<EidPerson, SignOnRefusal>(var person) -> {
                var linked = link(attempt.provider(), person);
                var session = sessions.open(
                        linked.applicant(),
                        person.level(),
                        attempt.provider(),
                        linked.acting().map(Representation::id));
                yield Outcome.done(new SignedOn(session, attempt.next()));
            }
        };
    }

    /** Of two first sign-ons of the same person at once, the second finds what the first has made. */
    private AccountLinks.Linked link(String provider, EidPerson person) {
        try {
            return links.link(provider, person);
        } catch (DuplicateKeyException madeMeanwhile) {
            return links.link(provider, person);
        }
    }

    private Outcome<SignedOn, NotSignedOn> refused(SignOnRefusal why, String next) {
        log.note(SecurityEventKind.SIGN_ON_REFUSED, why.key());
        return Outcome.refused(new NotSignedOn(why, next));
    }

    @Override
    public void end(Secret session) {
        sessions.end(session);
    }

    @Override
    public Optional<URI> endAtProvider(Secret session, URI back) {
        return sessions.provider(session)
                .flatMap(provider -> Optional.ofNullable(clients.get(provider)))
                .flatMap(client -> client.endSession(back));
    }

    @Override
    public Outcome<Secret, ApplicantRefusal> actFor(Secret session, Optional<Representation> whom) {
        var person = sessions.find(session);
        boolean theirs = person.isPresent()
                && whom.stream()
                        .allMatch(each -> each.representative()
                                .equals(person.get().applicant().id()));
        return theirs
                ? Outcome.done(sessions.actFor(session, whom.map(Representation::id)))
                : Outcome.refused(new ApplicantRefusal.NoSuchRepresentation());
    }
}
