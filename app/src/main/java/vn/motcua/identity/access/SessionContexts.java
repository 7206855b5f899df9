package vn.motcua.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.identity.OpenSession;
import vn.motcua.identity.SessionCookie;
import vn.motcua.identity.StaffAuthentication;
import vn.motcua.identity.sessions.Sessions;

/** Gives Spring Security the person behind the session cookie; asks the database only when somebody wants to know. */
@Component
class SessionContexts implements SecurityContextRepository {

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        var context = SingletonSupplier.of(() -> contextOf(request));
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return context.obtain();
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    private SecurityContext contextOf(HttpServletRequest request) {
        return signedIn(request).<SecurityContext>map(SecurityContextImpl::new).orElseGet(SecurityContextImpl::new);
    }

    private Optional<StaffAuthentication> signedIn(HttpServletRequest request) {
        return SessionCookie.read(request)
                .flatMap(sessions::find)
                .flatMap(OpenSession::person)
                .map(StaffAuthentication::new);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return contextOf(holder.getRequest());
    }

    /** Nothing to do: a session is opened and ended by signing in and out, and by nothing else. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }
}
