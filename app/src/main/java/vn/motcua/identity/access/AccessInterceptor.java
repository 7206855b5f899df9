package vn.motcua.identity.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.motcua.identity.CurrentPerson;
import vn.motcua.identity.spi.ApplicantGate;

/** Lets a handler run only for those whom its annotations name; whatever has no rule is refused to everyone. */
@Component
class AccessInterceptor implements HandlerInterceptor {

    private final CurrentPerson current;
    private final ApplicantGate applicants;
    private final AccessRefused refused;
    private final Map<Handler, AccessRule> rules = new ConcurrentHashMap<>();

    AccessInterceptor(CurrentPerson current, ApplicantGate applicants, AccessRefused refused) {
        this.current = current;
        this.applicants = applicants;
        this.refused = refused;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        // An error page only words a refusal or a failure that has already happened.
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var rule = ruleOf(handler);
        if (rule.admits(new AccessRule.Asking(current.find().orElse(null), applicants::isSignedOn))) {
            return true;
        }
        if (rule instanceof AccessRule.Applicants) {
            refused.answerApplicant(request, response);
        } else {
            refused.answer(request, response);
        }
        return false;
    }

    private AccessRule ruleOf(Object handler) {
        return switch (handler) {
            case ResourceHttpRequestHandler _ -> new AccessRule.Everyone();
            case HandlerMethod method -> rules.computeIfAbsent(Handler.of(method), _ -> AccessRule.of(method));
            default -> new AccessRule.Nobody();
        };
    }

    /** Controllers may inherit a method and differ in their rule. */
    private record Handler(Class<?> controller, Method method) {

        static Handler of(HandlerMethod handler) {
            return new Handler(handler.getBeanType(), handler.getMethod());
        }
    }
}
