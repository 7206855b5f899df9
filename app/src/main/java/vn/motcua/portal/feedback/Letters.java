package vn.motcua.portal.feedback;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.Sender;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** What the forms share by which anyone writes to the authorities, whether signed on or not. */
@Component
public class Letters {

    private final Agencies agencies;
    private final CurrentApplicant current;

    Letters(Agencies agencies, CurrentApplicant current) {
        this.agencies = agencies;
        this.current = current;
    }

    /** Nothing said yet, by somebody who may be known; sent twice it is one letter. */
    public TypedForm begin() {
        var sender = whoIsSignedOn();
        return TypedForm.empty()
                .with(
                        "requestKey",
                        UUID.randomUUID().toString(),
                        "name",
                        sender.name(),
                        "phone",
                        sender.phone(),
                        "email",
                        sender.email(),
                        "address",
                        sender.address());
    }

    private Sender whoIsSignedOn() {
        return current.find()
                .map(person -> person.applicant())
                .map(person -> new Sender(person.name(), person.phone(), person.email(), person.address()))
                .orElse(Sender.unknown());
    }

    /**
     * What is wrong before anybody looks at the words. People do not see the field {@code website}; programs fill it in.
     *
     * @param first the field at which to say what is wrong with the whole
     * @param stale the key of what to say where the form is too old to be sent
     */
    public FormErrors check(TypedForm form, String first, String stale) {
        var unit = form.text("unit");
        return FormErrors.none()
                .require(form.text("website").isEmpty(), first, "feedback.form.website.filled")
                .require(form.id("requestKey").isPresent(), first, stale)
                .require(unit.isEmpty() || agencies.isOne(unit), "unit", "feedback.form.unit.unknown");
    }

    public static Sender sender(TypedForm form) {
        return new Sender(form.text("name"), form.text("phone"), form.text("email"), form.text("address"));
    }

    /** The agency that was chosen; null where none was. */
    public static @Nullable UnitCode unit(TypedForm form) {
        return UnitCode.isWellFormed(form.text("unit")) ? new UnitCode(form.text("unit")) : null;
    }

    /**
     * The form again, as it was typed; 429 after too many from one address, which is no fault of the form.
     *
     * @param first the field at which to say what is wrong with the whole
     */
    public static ModelAndView refused(String view, Map<String, ?> model, String first, FeedbackRefusal refusal) {
        boolean isTooMany = refusal instanceof FeedbackRefusal.TooMany;
        var again = FormPage.again(view, model, FormErrors.none().add(isTooMany ? first : refusal.field(), refusal));
        if (isTooMany) {
            again.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        return again;
    }
}
