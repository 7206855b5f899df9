package vn.motcua.process.bpmn;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Holder;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** What BPMN has no word for, in an extension element of ours. */
record StepWords(StepKind kind, Holder holder, long workingMinutes, String phase, String produces, boolean joins) {

    static final String NAMESPACE = "https://motcua.vn/bpmn/1";
    static final String ELEMENT = "step";

    /** For a task of another tool, of which nothing is known. */
    static final StepWords UNKNOWN =
            new StepWords(StepKind.HANDLING, Holder.handling(Role.CASE_OFFICER), 0, "", "", false);

    private static final long LONGEST = 10_000L * 480;

    static StepWords of(Step step) {
        return new StepWords(
                step.kind(), step.holder(), step.workingMinutes(), step.phase(), step.produces(), step.joins());
    }

    /** @throws IllegalArgumentException when an attribute makes no sense */
    static StepWords read(Map<String, String> attributes) {
        var unit = attributes.getOrDefault("unit", "");
        var minutes = Long.parseLong(attributes.getOrDefault("workingMinutes", "0"));
        if (minutes < 0 || minutes > LONGEST) {
            throw new IllegalArgumentException("no time of a step: " + minutes);
        }
        return new StepWords(
                StepKind.valueOf(attributes.getOrDefault("kind", "")),
                new Holder(
                        Holder.Place.valueOf(attributes.getOrDefault("place", "")),
                        unit.isEmpty() ? null : new UnitCode(unit),
                        Role.valueOf(attributes.getOrDefault("role", ""))),
                minutes,
                attributes.getOrDefault("phase", ""),
                attributes.getOrDefault("produces", ""),
                attributes.getOrDefault("joins", "").equals("true"));
    }

    @Nullable
    String unit() {
        return holder.unit() == null ? null : holder.unit().value();
    }
}
