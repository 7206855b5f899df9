package vn.motcua.filing;

import org.springframework.stereotype.Component;
import vn.motcua.applicant.Applicant;
import vn.motcua.dossier.Parties;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormRun;
import vn.motcua.filing.store.FormRows;

/** What somebody said in the forms that they filed before, so that it need not be typed again. */
@Component
class EarlierAnswers {

    private static final int LOOKED_AT = 5;
    private static final String APPLICANT = "applicant.";
    private static final String ORGANISATION = "organisation.";
    private static final String HOUSEHOLD = "household.";
    private static final String NAME = APPLICANT + "name";
    private static final String ID_NUMBER = APPLICANT + "idNumber";
    private static final String TAX_CODE = ORGANISATION + "taxCode";

    private final FormRows rows;
    private final EForms forms;
    private final FormRun run;

    EarlierAnswers(FormRows rows, EForms forms, FormRun run) {
        this.rows = rows;
        this.forms = forms;
        this.run = run;
    }

    /** Of the latest forms, the last word first. */
    Facts of(Filer.Self filer, Parties parties) {
        var known = Facts.none();
        for (var row : rows.latestOf(filer.keeper(), LOOKED_AT)) {
            forms.version(row.version())
                    .map(form -> run.facts(form, Answers.fromJson(row.answers())))
                    .ifPresent(said -> known.and(about(said, filer, parties)));
        }
        return known;
    }

    /** What a form says of a person or an organisation counts only where it is the same one. */
    private static Facts about(Facts said, Filer.Self filer, Parties parties) {
        var about = Facts.none();
        if (isAbout(filer.applicant().applicant(), said)) {
            about.and(said.under(APPLICANT)).and(said.under(HOUSEHOLD));
        }
        if (is(said, TAX_CODE, parties.owner().identifier())) {
            about.and(said.under(ORGANISATION));
        }
        return about;
    }

    /** An organisation is told of whoever represented it; of a person, the number tells more than the name. */
    private static boolean isAbout(Applicant me, Facts said) {
        if (me.kind() != Applicant.Kind.CITIZEN) {
            return is(said, TAX_CODE, me.identifier().orElse(""));
        }
        return said.find(ID_NUMBER).isPresent()
                ? is(said, ID_NUMBER, me.identifier().orElse(""))
                : said.find(NAME).isEmpty() || is(said, NAME, me.name());
    }

    private static boolean is(Facts said, String fact, String expected) {
        return said.find(fact)
                .filter(known -> known.value().equalsIgnoreCase(expected))
                .isPresent();
    }
}
