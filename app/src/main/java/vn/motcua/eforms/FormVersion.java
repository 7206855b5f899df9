package vn.motcua.eforms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;

/**
 * A published form. It never changes; what changes is a version after it.
 *
 * @param number 1 for the first version of the procedure's form
 * @param validFrom the first day on which new filings use it
 * @param schema what the answers have to be, as JSON Schema 2020-12
 */
public record FormVersion(
        FormVersionId id,
        ProcedureCode procedure,
        int number,
        LocalDate validFrom,
        FormContent content,
        String schema) {

    public Text title() {
        return content.title();
    }

    public List<FormPage> pages() {
        return content.pages();
    }

    public Optional<FormPage> page(String id) {
        return content.page(id);
    }

    @Override
    public String toString() {
        return "FormVersion[" + procedure + " " + number + "]";
    }
}
