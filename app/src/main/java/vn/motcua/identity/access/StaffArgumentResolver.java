package vn.motcua.identity.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.motcua.identity.CurrentPerson;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.shared.Actor;

/** Gives a handler the person who acts, as {@link Actor.Staff} or, where no post is needed, as {@link SignedInPerson}. */
@Component
class StaffArgumentResolver implements HandlerMethodArgumentResolver {

    private final CurrentPerson current;

    StaffArgumentResolver(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.Staff.class
                || parameter.getParameterType() == SignedInPerson.class;
    }

    /** @throws IllegalStateException when the handler asks for a person whom its access rule does not demand */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var person = current.find().orElseThrow(() -> notDemanded(parameter));
        return parameter.getParameterType() == SignedInPerson.class
                ? person
                : person.actor().orElseThrow(() -> notDemanded(parameter));
    }

    private static IllegalStateException notDemanded(MethodParameter parameter) {
        return new IllegalStateException("the access rule of " + parameter.getMethod() + " does not demand a person");
    }
}
