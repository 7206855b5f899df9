package vn.motcua.post;

import org.springframework.stereotype.Component;
import vn.motcua.post.store.CodeForms;
import vn.motcua.shared.Outcome;

/** Reads tracking codes, and gives new ones. */
@Component
public class Codes {

    private final CodeForms forms;

    Codes(CodeForms forms) {
        this.forms = forms;
    }

    /** A code as typed or scanned: of a form that is in use, and without a slip of the pen. */
    public Outcome<TrackingCode, PostRefusal> read(String text) {
        var cleaned = TrackingCode.cleaned(text);
        if (!TrackingCode.isWellFormed(cleaned)) {
            return Outcome.refused(new PostRefusal.NotATrackingCode());
        }
        var fitting = forms.inUse().stream()
                .filter(form -> form.shape().fits(cleaned))
                .toList();
        if (fitting.isEmpty()) {
            return Outcome.refused(new PostRefusal.NotATrackingCode());
        }
        return fitting.stream().anyMatch(form -> form.scheme().holds(cleaned))
                ? Outcome.done(new TrackingCode(cleaned))
                : Outcome.refused(new PostRefusal.WrongCheckDigit(cleaned));
    }

    /** The code of the printed label, or a new one where there is no label. */
    Outcome<TrackingCode, PostRefusal> readOrNext(String text) {
        return text.isBlank() ? Outcome.done(forms.next()) : read(text);
    }
}
