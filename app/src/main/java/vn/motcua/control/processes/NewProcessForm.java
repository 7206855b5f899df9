package vn.motcua.control.processes;

import org.jspecify.annotations.Nullable;

/**
 * A process to begin, as typed; what was not sent is empty.
 *
 * @param amount of the limit, such as {@code 0,5}
 * @param advisers codes of units that give opinions, parted by commas
 */
public record NewProcessForm(
        String procedure, String variant, String name, String amount, String unit, String flow, String advisers) {

    public static final NewProcessForm EMPTY =
            new NewProcessForm("", "standard", "", "", "WORKING_DAY", "STRAIGHT", "");

    public NewProcessForm(
            @Nullable String procedure,
            @Nullable String variant,
            @Nullable String name,
            @Nullable String amount,
            @Nullable String unit,
            @Nullable String flow,
            @Nullable String advisers) {
        this.procedure = Typed.text(procedure);
        this.variant = Typed.text(variant);
        this.name = Typed.text(name);
        this.amount = Typed.text(amount);
        this.unit = Typed.text(unit);
        this.flow = Typed.text(flow);
        this.advisers = Typed.text(advisers);
    }
}
