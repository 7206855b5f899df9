package vn.motcua.control.post;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.post.PromiseRule;
import vn.motcua.post.Reach;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** A promise as it was typed. */
public record PromiseForm(String reach, DateField from, String days, String unit) {

    static final PromiseForm EMPTY = new PromiseForm(null, null, null, null);

    public PromiseForm(@Nullable String reach, @Nullable DateField from, @Nullable String days, @Nullable String unit) {
        this.reach = text(reach);
        this.from = from == null ? DateField.EMPTY : from;
        this.days = text(days);
        this.unit = text(unit);
    }

    Optional<PromiseRule> rule(FormErrors errors) {
        var how = Arrays.stream(Reach.values())
                .filter(each -> each.name().equals(reach))
                .findFirst();
        var counted = Arrays.stream(LimitUnit.values())
                .filter(each -> each == LimitUnit.WORKING_DAY || each == LimitUnit.CALENDAR_DAY)
                .filter(each -> each.name().equals(unit))
                .findFirst();
        int number = days.matches("[0-9]{1,2}") ? Integer.parseInt(days) : 0;
        errors.require(how.isPresent(), "reach", "post.settings.reach.wrong")
                .require(from.date().isPresent(), "from", "post.settings.from.wrong")
                .require(
                        number >= 1 && number <= PromiseRule.MOST_DAYS,
                        "days",
                        "post.settings.days.wrong",
                        PromiseRule.MOST_DAYS)
                .require(counted.isPresent(), "unit", "post.settings.unit.wrong");
        return errors.isEmpty()
                ? Optional.of(
                        new PromiseRule(how.orElseThrow(), from.date().orElseThrow(), number, counted.orElseThrow()))
                : Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
