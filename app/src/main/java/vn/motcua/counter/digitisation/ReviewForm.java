package vn.motcua.counter.digitisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.digitisation.Described;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.Proposal;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** What an officer confirms of a paper, as typed. */
final class ReviewForm {

    private static final double SURE = 0.8;

    private ReviewForm() {}

    /** Filled with what an officer said before, or else with what the machine read. */
    static TypedForm of(DigitisedPaper paper) {
        var values = new LinkedMultiValueMap<String, String>();
        var proposed = paper.proposals();
        var said = Optional.ofNullable(paper.described());
        values.set("kind", said.map(Described::kind).orElse(proposed.kind().value()));
        values.set(
                "number", said.map(Described::number).orElse(proposed.number().value()));
        values.set(
                "issuer", said.map(Described::issuer).orElse(proposed.issuer().value()));
        values.set(
                "ownerName",
                said.map(Described::ownerName).orElse(proposed.ownerName().value()));
        values.set(
                "ownerNumber",
                said.map(Described::ownerNumber).orElse(proposed.ownerNumber().value()));
        values.set("inSpiteOf", paper.inSpiteOf());
        setDay(values, "issuedOn", said.isPresent() ? said.get().issuedOn() : day(proposed.issuedOn()));
        setDay(values, "validTo", said.isPresent() ? said.get().validTo() : day(proposed.validTo()));
        return TypedForm.of(values);
    }

    static FormErrors errors(TypedForm form) {
        return FormErrors.none()
                .require(isDayOrBlank(form, "issuedOn"), "issuedOn", "counter.digitisation.no-such-day")
                .require(isDayOrBlank(form, "validTo"), "validTo", "counter.digitisation.no-such-day")
                .require(
                        form.text("ownerNumber").isEmpty()
                                || form.text("ownerNumber").matches("[0-9-]{8,14}"),
                        "ownerNumber",
                        "counter.digitisation.no-such-number");
    }

    static Described described(TypedForm form) {
        return new Described(
                form.text("kind"),
                form.text("number"),
                form.date("issuedOn").date().orElse(null),
                form.text("issuer"),
                form.text("ownerName"),
                form.text("ownerNumber"),
                form.date("validTo").date().orElse(null));
    }

    /** Where the person should go to mend it. */
    static String field(DigitisationRefusal refusal) {
        return switch (refusal) {
            case DigitisationRefusal.FieldNeeded(var field) -> field;
            case DigitisationRefusal.FieldTooLong(var field) -> field;
            case DigitisationRefusal.IssuedInTheFuture _ -> "issuedOn";
            default -> "kind";
        };
    }

    /** Whether the officer should look twice at what the machine read. */
    static boolean isUnsure(Proposal proposal) {
        return proposal.confidence() < SURE;
    }

    private static boolean isDayOrBlank(TypedForm form, String name) {
        return form.date(name).isBlank() || form.date(name).date().isPresent();
    }

    private static @Nullable LocalDate day(Proposal proposal) {
        return proposal.isThere() ? LocalDate.parse(proposal.value()) : null;
    }

    private static void setDay(LinkedMultiValueMap<String, String> values, String name, @Nullable LocalDate day) {
        if (day != null) {
            values.set(name + ".day", String.valueOf(day.getDayOfMonth()));
            values.set(name + ".month", String.valueOf(day.getMonthValue()));
            values.set(name + ".year", String.valueOf(day.getYear()));
        }
    }
}
