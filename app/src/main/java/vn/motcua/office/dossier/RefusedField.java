package vn.motcua.office.dossier;

import vn.motcua.dossier.DossierRefusal;
import vn.motcua.results.ResultRefusal;
import vn.motcua.reuse.ReuseRefusal;
import vn.motcua.shared.Refusal;

/** Where on the form the cause of a refusal stands. */
final class RefusedField {

    /** The form as a whole. */
    static final String FORM = "act";

    private RefusedField() {}

    static String of(Refusal refusal) {
        return switch (refusal) {
            case ReuseRefusal.OfDossier(var ofDossier) -> of(ofDossier);
            case ReuseRefusal _ -> "papers";
            case ResultRefusal.Because(var cause) -> of(cause);
            case ResultRefusal.TextNeeded needed -> needed.field();
            case DossierRefusal.TextNeeded needed -> needed.field();
            case DossierRefusal.ComponentsMissing _ -> "papers";
            case DossierRefusal.DocumentNeeded _ -> "document-number";
            case DossierRefusal.AnswerDateNotAhead _ -> "answerBy";
            case DossierRefusal.NewDateNotLater _ -> "newDate";
            case DossierRefusal.NotAFormerStep _ -> "step";
            case DossierRefusal.NoSuchColleague _ -> "to";
            case DossierRefusal.NoProcess _ -> "variant";
            case DossierRefusal.UnknownUnit _ -> "handling-unit";
            default -> FORM;
        };
    }
}
