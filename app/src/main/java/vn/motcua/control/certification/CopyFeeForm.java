package vn.motcua.control.certification;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.FeeRule;
import vn.motcua.shared.Money;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** The fee of a copy as it was typed; amounts in đồng, with or without points. */
public record CopyFeeForm(
        DateField from,
        String firstPages,
        String firstPrice,
        String laterPrice,
        String most,
        String basis,
        String verified) {

    private static final int LONGEST = 300;
    private static final int MOST_PAGES = 1_000;

    /** Far above every fee, so that a slip of the finger is noticed. */
    private static final long MOST_DONG = 10_000_000;

    public CopyFeeForm(
            @Nullable DateField from,
            @Nullable String firstPages,
            @Nullable String firstPrice,
            @Nullable String laterPrice,
            @Nullable String most,
            @Nullable String basis,
            @Nullable String verified) {
        this.from = from == null ? DateField.EMPTY : from;
        this.firstPages = text(firstPages);
        this.firstPrice = text(firstPrice);
        this.laterPrice = text(laterPrice);
        this.most = text(most);
        this.basis = text(basis);
        this.verified = text(verified);
    }

    /** What holds today, to be changed; the day and the check against the law are new. */
    static CopyFeeForm of(FeeRule rule) {
        return new CopyFeeForm(
                null,
                String.valueOf(rule.firstPages()),
                String.valueOf(rule.firstPrice().dong()),
                String.valueOf(rule.laterPrice().dong()),
                String.valueOf(rule.most().dong()),
                rule.basis(),
                null);
    }

    Optional<FeeRule> rule(FormErrors errors) {
        var day = from.date();
        var pages = number(firstPages, MOST_PAGES);
        var first = number(firstPrice, MOST_DONG);
        var later = number(laterPrice, MOST_DONG);
        var top = number(most, MOST_DONG);
        errors.require(day.isPresent(), "from", "certification.fees.from.wrong")
                .require(pages.isPresent(), "firstPages", "certification.fees.pages.wrong", MOST_PAGES)
                .require(first.isPresent(), "firstPrice", "certification.fees.amount.wrong", new Money(MOST_DONG))
                .require(later.isPresent(), "laterPrice", "certification.fees.amount.wrong", new Money(MOST_DONG))
                .require(top.isPresent(), "most", "certification.fees.amount.wrong", new Money(MOST_DONG))
                .require(!basis.isEmpty() && basis.length() <= LONGEST, "basis", "certification.fees.basis.wrong");
        return errors.isEmpty()
                ? Optional.of(new FeeRule(
                        day.orElseThrow(),
                        basis,
                        (int) pages.orElseThrow(),
                        new Money(first.orElseThrow()),
                        new Money(later.orElseThrow()),
                        new Money(top.orElseThrow()),
                        isVerified()))
                : Optional.empty();
    }

    public boolean isVerified() {
        return verified.equals("yes");
    }

    private static OptionalLong number(String typed, long most) {
        var digits = typed.replaceAll("[.\\s]", "");
        if (!digits.matches("[0-9]{1,10}")) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(digits);
        return number <= most ? OptionalLong.of(number) : OptionalLong.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
