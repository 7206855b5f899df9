package vn.motcua.control.processes;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.ProposedProcess;
import vn.motcua.process.StepMeaning;

/**
 * A process of a decision as typed; what was not sent is empty.
 *
 * @param limit in the words of the decision, such as {@code 25 ngày làm việc}
 */
public record ProposalForm(
        String procedure, String name, String limit, String mountainousLimit, List<StepOfProposal> steps) {

    public ProposalForm(
            @Nullable String procedure,
            @Nullable String name,
            @Nullable String limit,
            @Nullable String mountainousLimit,
            @Nullable List<StepOfProposal> steps) {
        this.procedure = Typed.text(procedure);
        this.name = Typed.text(name);
        this.limit = Typed.text(limit);
        this.mountainousLimit = Typed.text(mountainousLimit);
        this.steps = steps == null ? List.of() : List.copyOf(steps);
    }

    static ProposalForm of(ProposedProcess proposal) {
        var words = proposal.text().words();
        return new ProposalForm(
                words.procedure(),
                words.name(),
                words.limit(),
                words.mountainousLimit(),
                IntStream.range(0, words.steps().size())
                        .mapToObj(step -> StepOfProposal.of(
                                words.steps().get(step),
                                proposal.text().meanings().get(step)))
                        .toList());
    }

    /**
     * A step as typed.
     *
     * @param days in the words of the decision, such as {@code 0,5} or {@code 04 giờ}
     * @param unit code of the unit, when the place is a named unit
     */
    public record StepOfProposal(
            String name, String days, String mountainousDays, String kind, String role, String place, String unit) {

        public StepOfProposal(
                @Nullable String name,
                @Nullable String days,
                @Nullable String mountainousDays,
                @Nullable String kind,
                @Nullable String role,
                @Nullable String place,
                @Nullable String unit) {
            this.name = Typed.text(name);
            this.days = Typed.text(days);
            this.mountainousDays = Typed.text(mountainousDays);
            this.kind = Typed.text(kind);
            this.role = Typed.text(role);
            this.place = Typed.text(place);
            this.unit = Typed.text(unit);
        }

        static StepOfProposal of(DecisionCase.Row row, StepMeaning meaning) {
            var holder = meaning.holder();
            return new StepOfProposal(
                    row.name(),
                    row.days(),
                    row.mountainousDays(),
                    meaning.kind().name(),
                    holder.role().name(),
                    holder.place().name(),
                    holder.unit() == null ? "" : holder.unit().value());
        }
    }
}
