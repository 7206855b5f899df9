package vn.motcua.control.payments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.Reduction;
import vn.motcua.payment.Rounding;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** A reduction as it was typed. */
public record ReductionForm(
        String basis,
        List<String> kinds,
        String codes,
        List<String> channels,
        String group,
        String percent,
        String rounding,
        String unit,
        DateField from,
        DateField to,
        String verified) {

    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_GROUP = 100;
    private static final int LONGEST_CODES = 2000;

    public ReductionForm(
            @Nullable String basis,
            @Nullable List<String> kinds,
            @Nullable String codes,
            @Nullable List<String> channels,
            @Nullable String group,
            @Nullable String percent,
            @Nullable String rounding,
            @Nullable String unit,
            @Nullable DateField from,
            @Nullable DateField to,
            @Nullable String verified) {
        this.basis = text(basis);
        this.kinds = kinds == null ? List.of() : List.copyOf(kinds);
        this.codes = text(codes);
        this.channels = channels == null ? List.of() : List.copyOf(channels);
        this.group = text(group);
        this.percent = text(percent);
        this.rounding = text(rounding);
        this.unit = text(unit);
        this.from = from == null ? DateField.EMPTY : from;
        this.to = to == null ? DateField.EMPTY : to;
        this.verified = text(verified);
    }

    /** As most resolutions have it: fees and charges, for filing online. */
    static ReductionForm empty() {
        return new ReductionForm(
                null,
                List.of(DueKind.FEE.name(), DueKind.CHARGE.name()),
                null,
                List.of(Channel.ONLINE.name()),
                null,
                null,
                Rounding.TO_THE_DONG.name(),
                null,
                null,
                null,
                null);
    }

    Optional<Reduction> rule(FormErrors errors) {
        Set<DueKind> of = constants(kinds, DueKind.class);
        var begins = from.date();
        var ends = to.date();
        errors.require(!basis.isEmpty() && basis.length() <= LONGEST_BASIS, "basis", "payment.reductions.basis.wrong")
                .require(!of.isEmpty(), "kinds", "payment.reductions.kinds.needed")
                .require(codes.length() <= LONGEST_CODES, "codes", "payment.reductions.codes.wrong")
                .require(group.length() <= LONGEST_GROUP, "group", "payment.reductions.group.wrong")
                .require(percent.matches("[1-9][0-9]?|100"), "percent", "payment.reductions.percent.wrong")
                .require(unit.isEmpty() || UnitCode.isWellFormed(unit), "unit", "payment.reductions.unit.wrong")
                .require(begins.isPresent(), "from", "payment.reductions.from.wrong")
                .require(isEnd(begins, ends), "to", "payment.reductions.to.wrong");
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reduction(
                UUID.randomUUID(),
                basis,
                of,
                Stream.of(codes.split("[,;\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet()),
                constants(channels, Channel.class),
                group.isEmpty() ? null : group,
                Integer.parseInt(percent),
                constants(List.of(rounding), Rounding.class).stream()
                        .findFirst()
                        .orElse(Rounding.TO_THE_DONG),
                unit.isEmpty() ? null : new UnitCode(unit),
                new Period(begins.orElseThrow(), ends.orElse(null)),
                isVerified()));
    }

    public boolean isVerified() {
        return verified.equals("yes");
    }

    /** Nothing typed is no end; a wrong date is not nothing. */
    private boolean isEnd(Optional<LocalDate> begins, Optional<LocalDate> ends) {
        return to.isBlank()
                || ends.isPresent() && (begins.isEmpty() || ends.get().isAfter(begins.get()));
    }

    private static <E extends Enum<E>> Set<E> constants(List<String> names, Class<E> type) {
        return EnumSet.allOf(type).stream()
                .filter(each -> names.contains(each.name()))
                .collect(Collectors.toSet());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
