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

/** Lets a handler run only for those whom its annotations name; whatever has no rule is refused to everyone. */
@Component
class AccessInterceptor implements HandlerInterceptor {

    private final CurrentPerson current;
    private final AccessRefused refused;
    private final Map<Method, AccessRule> rules = new ConcurrentHashMap<>();

    AccessInterceptor(CurrentPerson current, AccessRefused refused) {
        this.current = current;
        this.refused = refused;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        // An error page only words a refusal or a failure that has already happened.
        if (request.getDispatcherType() == DispatcherType.ERROR || admits(handler)) {
            return true;
        }
        refused.answer(request, response);
        return false;
    }

    private boolean admits(Object handler) {
        return switch (handler) {
            case ResourceHttpRequestHandler _ -> true;
            case HandlerMethod method -> admits(method);
            default -> false;
        };
    }

    private boolean admits(HandlerMethod method) {
        var rule = rules.computeIfAbsent(method.getMethod(), _ -> AccessRule.of(method));
        return rule instanceof AccessRule.Everyone || rule.admits(current.find().orElse(null));
    }
}
