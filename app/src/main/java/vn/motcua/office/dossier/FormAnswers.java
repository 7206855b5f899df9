package vn.motcua.office.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.eforms.show.OfficerAnswers;
import vn.motcua.filing.FiledForms;

/** What was answered in the electronic form of a dossier: on its page, and for systems that take data in. */
@Component
class FormAnswers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final FiledForms forms;

    FormAnswers(FiledForms forms) {
        this.forms = forms;
    }

    /** Empty for dossiers that were filed without a form. */
    Optional<OfficerAnswers> of(Dossier dossier, boolean shown) {
        var day = dossier.filing().filedAt().atZone(WorkingCalendar.ZONE).toLocalDate();
        return forms.find(dossier.id())
                .map(filled -> new OfficerAnswers(
                        filled.form(),
                        filled.answers(),
                        forms.first(dossier.id()).orElse(filled.answers()),
                        day,
                        shown));
    }

    boolean exist(Dossier dossier) {
        return forms.find(dossier.id()).isPresent();
    }

    /** With the dossier, the version of the form and the schema by which they were checked. */
    Optional<String> file(Dossier dossier) {
        return forms.find(dossier.id())
                .flatMap(filled -> forms.finished(dossier.id()).map(answers -> {
                    var file = JSON.createObjectNode()
                            .put("dossier", dossier.code().value())
                            .put("procedure", filled.form().procedure().value())
                            .put("formVersion", filled.form().number())
                            .put("filedAt", dossier.filing().filedAt().toString());
                    file.set("schema", JSON.readTree(filled.form().schema()));
                    file.set("answers", JSON.readTree(answers));
                    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
                }));
    }
}
