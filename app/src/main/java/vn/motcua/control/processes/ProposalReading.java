package vn.motcua.control.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.Holder;
import vn.motcua.process.ImportsInWork;
import vn.motcua.process.ProposedProcess;
import vn.motcua.process.ProposedProcess.Unclear;
import vn.motcua.process.ProposedText;
import vn.motcua.process.StepKind;
import vn.motcua.process.StepMeaning;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;

/** Reads a corrected process from what was typed. */
final class ProposalReading {

    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_TIME = 60;

    private final ProposalForm form;
    private final ProposedProcess proposal;
    private final ImportsInWork imports;
    private final FormErrors errors = FormErrors.none();

    ProposalReading(ProposalForm form, ProposedProcess proposal, ImportsInWork imports) {
        this.form = form;
        this.proposal = proposal;
        this.imports = imports;
    }

    FormErrors errors() {
        return errors;
    }

    /** Nothing when a field makes no sense; {@link #errors()} then says which. */
    Optional<ProposedText> text() {
        var before = proposal.text().words();
        if (form.steps().size() != before.steps().size()) {
            errors.add("procedure", "process.page.proposal.incomplete");
            return Optional.empty();
        }
        errors.require(form.procedure().length() <= LONGEST_NAME, "procedure", "process.page.name.wrong")
                .require(form.name().length() <= LONGEST_NAME, "name", "process.page.name.wrong");
        var rows = new ArrayList<DecisionCase.Row>();
        var meanings = new ArrayList<StepMeaning>();
        for (int step = 0; step < form.steps().size(); step++) {
            var typed = form.steps().get(step);
            rows.add(before.steps().get(step).saying(typed.name(), typed.days(), typed.mountainousDays()));
            meaning("steps[" + step + "].", typed).ifPresent(meanings::add);
        }
        var words = new DecisionCase(
                before.number(), form.procedure(), form.name(), form.limit(), form.mountainousLimit(), rows);
        addErrors(errors, imports.unclear(words));
        return errors.isEmpty() ? Optional.of(new ProposedText(words, meanings)) : Optional.empty();
    }

    private Optional<StepMeaning> meaning(String field, ProposalForm.StepOfProposal typed) {
        var kind = Typed.oneOf(StepKind.values(), typed.kind());
        var role = Typed.oneOf(Role.values(), typed.role());
        var place = Typed.oneOf(Holder.Place.values(), typed.place());
        boolean named = place.filter(Holder.Place.NAMED_UNIT::equals).isPresent();
        boolean unitFits = !named || UnitCode.isWellFormed(typed.unit());
        errors.require(typed.name().length() <= LONGEST_NAME, field + "name", "process.page.name.wrong")
                .require(typed.days().length() <= LONGEST_TIME, field + "days", "process.page.proposal.time.wrong", "…")
                .require(
                        typed.mountainousDays().length() <= LONGEST_TIME,
                        field + "mountainousDays",
                        "process.page.proposal.time.wrong",
                        "…")
                .require(kind.isPresent(), field + "kind", "process.page.choice.wrong")
                .require(role.isPresent(), field + "role", "process.page.choice.wrong")
                .require(place.isPresent(), field + "place", "process.page.choice.wrong")
                .require(unitFits, field + "unit", "process.page.unit.wrong");
        return kind.isPresent() && role.isPresent() && place.isPresent() && unitFits
                ? Optional.of(new StepMeaning(
                        new Holder(place.get(), named ? new UnitCode(typed.unit()) : null, role.get()), kind.get()))
                : Optional.empty();
    }

    /** What is not understood, at the fields where it is corrected. */
    static FormErrors errors(List<Unclear> unclear) {
        var errors = FormErrors.none();
        addErrors(errors, unclear);
        return errors;
    }

    private static void addErrors(FormErrors errors, List<Unclear> unclear) {
        for (var each : unclear) {
            var step = "steps[" + each.step() + "].";
            switch (each.place()) {
                case NAME -> errors.add("procedure", "process.page.proposal.name.missing");
                case LIMIT -> errors.add("limit", "process.page.proposal.limit.wrong", each.words());
                case MOUNTAINOUS_LIMIT ->
                    errors.add("mountainousLimit", "process.page.proposal.limit.wrong", each.words());
                case DAYS -> errors.add(step + "days", "process.page.proposal.time.wrong", each.words());
                case MOUNTAINOUS_DAYS ->
                    errors.add(step + "mountainousDays", "process.page.proposal.time.wrong", each.words());
                case STEPS -> errors.add("procedure", "process.page.proposal.no-steps");
            }
        }
    }
}
