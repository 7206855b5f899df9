package vn.motcua.applicant.wiring;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.motcua.applicant.ApplicantCookie;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.applicant.store.ApplicantSessions;
import vn.motcua.identity.spi.ApplicantGate;

/** Knows the applicant by the cookie of the request; looks once in each request, and only where there is a cookie. */
@Component
class RequestApplicant implements CurrentApplicant, ApplicantGate {

    private static final String ATTRIBUTE = RequestApplicant.class.getName();

    private final ApplicantSessions sessions;

    RequestApplicant(ApplicantSessions sessions) {
        this.sessions = sessions;
    }

    private record Found(Optional<SignedOnApplicant> applicant) {}

    @Override
    public Optional<SignedOnApplicant> find() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return Optional.empty();
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Found(var applicant)) {
            return applicant;
        }
        var applicant = ApplicantCookie.SESSION.read(request.getRequest()).flatMap(sessions::find);
        request.setAttribute(ATTRIBUTE, new Found(applicant), RequestAttributes.SCOPE_REQUEST);
        return applicant;
    }

    @Override
    public boolean isSignedOn() {
        return find().isPresent();
    }
}
