package vn.motcua.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the {@link DateField} of a parameter's name. Left to the binding of forms, a parameter {@code day}
 * would be a form with a text {@code day}, and {@code day.day} a part of that text, which has none.
 */
record DateArgument() implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == DateField.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var name = parameter.getParameterName();
        return new DateField(
                request.getParameter(name + ".day"),
                request.getParameter(name + ".month"),
                request.getParameter(name + ".year"));
    }
}
