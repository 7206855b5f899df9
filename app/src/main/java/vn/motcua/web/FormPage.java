package vn.motcua.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Shows a form: empty, or again with what was typed and what is wrong with it. */
public final class FormPage {

    private FormPage() {}

    /**
     * The form for the first time.
     *
     * @param view such as {@code portal/tracking/form}
     * @param model what the template needs besides {@code page} and {@code errors}
     */
    public static ModelAndView show(String view, Map<String, ?> model) {
        return with(view, model, FormErrors.none());
    }

    /** The form again, with status 422; the model holds what was typed. */
    public static ModelAndView again(String view, Map<String, ?> model, FormErrors errors) {
        ModelAndView form = with(view, model, errors);
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private static ModelAndView with(String view, Map<String, ?> model, FormErrors errors) {
        ModelAndView form = new ModelAndView(view, model);
        form.addObject("errors", errors);
        return form;
    }
}
