package vn.motcua.control.regimes;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.EnterLegalRegime;
import vn.motcua.dossier.LegalRegime;
import vn.motcua.dossier.LegalRegime.SupplementResume;
import vn.motcua.dossier.LegalRegimeRefusal;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** The rules of a decree as they were typed; what was not sent is empty. */
public record RegimeForm(
        String code, DateField from, String supplements, String extensions, String lead, String resume) {

    public RegimeForm(
            @Nullable String code,
            @Nullable DateField from,
            @Nullable String supplements,
            @Nullable String extensions,
            @Nullable String lead,
            @Nullable String resume) {
        this.code = text(code);
        this.from = from == null ? DateField.EMPTY : from;
        this.supplements = text(supplements);
        this.extensions = text(extensions);
        this.lead = text(lead);
        this.resume = text(resume);
    }

    /** The rules that hold last, to be changed. */
    static RegimeForm like(LegalRegime last) {
        return new RegimeForm(
                "",
                DateField.EMPTY,
                String.valueOf(last.supplementRequestsAllowed()),
                String.valueOf(last.extensionsAllowed()),
                String.valueOf(last.apologyLeadDays()),
                last.supplementResume().name());
    }

    /** The command, or nothing when something is wrong with the form. */
    Optional<EnterLegalRegime> command(FormErrors errors) {
        var first = from.date();
        var chosen = Arrays.stream(SupplementResume.values())
                .filter(each -> each.name().equals(resume))
                .findFirst();
        errors.require(!code.isEmpty(), "code", "control.regimes.code.missing")
                .require(first.isPresent(), "from", "control.regimes.from.wrong");
        int supplementsTyped = number("supplements", supplements, EnterLegalRegime.MOST_TIMES, errors);
        int extensionsTyped = number("extensions", extensions, EnterLegalRegime.MOST_TIMES, errors);
        int leadTyped = number("lead", lead, EnterLegalRegime.MOST_LEAD_DAYS, errors);
        errors.require(chosen.isPresent(), "resume", "control.regimes.resume.missing");
        return errors.isEmpty()
                ? Optional.of(new EnterLegalRegime(
                        code, first.orElseThrow(), supplementsTyped, extensionsTyped, leadTyped, chosen.orElseThrow()))
                : Optional.empty();
    }

    /** The field to which a refusal leads. */
    static String fieldOf(LegalRegimeRefusal refusal) {
        return refusal instanceof LegalRegimeRefusal.BeginsTooEarly ? "from" : "code";
    }

    private static int number(String field, String typed, int most, FormErrors errors) {
        boolean known = typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) <= most;
        errors.require(known, field, "control.regimes.number.wrong", most);
        return known ? Integer.parseInt(typed) : 0;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
