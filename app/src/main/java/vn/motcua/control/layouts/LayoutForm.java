package vn.motcua.control.layouts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.PublishLayout;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** A layout as it was typed. */
public record LayoutForm(String unit, DateField from, String content) {

    public LayoutForm(@Nullable String unit, @Nullable DateField from, @Nullable String content) {
        this.unit = unit == null ? "" : unit.strip();
        this.from = from == null ? DateField.EMPTY : from;
        this.content = content == null ? "" : content;
    }

    /** The command, or nothing when something is wrong with the form. */
    Optional<PublishLayout> command(PaperKey form, boolean shipped, FormErrors errors) {
        var first = from.date();
        boolean known = unit.isEmpty() || UnitCode.isWellFormed(unit);
        errors.require(known, "unit", "control.layouts.unit.wrong")
                .require(first.isPresent(), "from", "control.layouts.from.wrong");
        return errors.isEmpty()
                ? Optional.of(new PublishLayout(
                        form,
                        unit.isEmpty() ? null : new UnitCode(unit),
                        first.orElseThrow(),
                        shipped ? null : content))
                : Optional.empty();
    }
}
