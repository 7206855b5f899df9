package vn.motcua.office.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultField;
import vn.motcua.results.TypeOfResult;
import vn.motcua.web.DateField;
import vn.motcua.web.TypedForm;

/**
 * The page on which the result of a dossier is prepared.
 *
 * @param types the kinds of results that the procedure has
 * @param type the one whose fields are shown
 * @param before the draft that is there; null when there is none
 */
public record ResultDraftView(
        Dossier dossier,
        List<TypeOfResult> types,
        TypeOfResult type,
        @Nullable RegisteredResult before,
        TypedForm form) {

    public String address() {
        return "/office/dossiers/" + dossier.code() + "/result-draft";
    }

    public static String name(ResultField field) {
        return "data-" + field.key();
    }

    public String text(ResultField field) {
        return form.text(name(field));
    }

    public DateField date(ResultField field) {
        return form.date(name(field));
    }
}
