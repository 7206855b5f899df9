package vn.motcua.testing;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicant.Kind;
import vn.motcua.applicant.ApplicantCookie;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.store.ApplicantRows;
import vn.motcua.applicant.store.ApplicantSessions;
import vn.motcua.shared.ApplicantId;

/** Citizens who are signed on at the portal: {@code get("/my").with(people.signedOn("Phạm Thị Lài"))}. */
@TestComponent
public class SignedOnPeople {

    private final ApplicantRows applicants;
    private final ApplicantSessions sessions;

    SignedOnPeople(ApplicantRows applicants, ApplicantSessions sessions) {
        this.applicants = applicants;
        this.sessions = sessions;
    }

    /** A citizen with a number of their own, new each time, at level 2. */
    public Applicant citizen(String name) {
        return citizen(name, "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000)));
    }

    public Applicant citizen(String name, String number) {
        var applicant = new Applicant(
                ApplicantId.next(),
                Kind.CITIZEN,
                name,
                Optional.of(number),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
        applicants.save(applicant);
        return applicant;
    }

    public RequestPostProcessor signedOn(String name) {
        return signedOn(citizen(name), IdentificationLevel.LEVEL_2);
    }

    /** The request carries the cookie of a session that begins now. */
    public RequestPostProcessor signedOn(Applicant applicant, IdentificationLevel level) {
        return request -> holding(session(applicant, level)).postProcessRequest(request);
    }

    /** The request carries the cookie of this session. */
    public static RequestPostProcessor holding(String session) {
        return request -> {
            request.setCookies(new Cookie(ApplicantCookie.SESSION.name(request), session));
            return request;
        };
    }

    /** What the cookie of a session at level 2 carries that begins now. */
    public String session(Applicant applicant) {
        return session(applicant, IdentificationLevel.LEVEL_2);
    }

    private String session(Applicant applicant, IdentificationLevel level) {
        return sessions.open(applicant.id(), level, "test", Optional.empty()).value();
    }
}
