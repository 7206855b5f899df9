package vn.motcua.control.archive;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.RetentionRule;
import vn.motcua.archive.RetentionRule.Scope;
import vn.motcua.archive.RetentionRules;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/** A period of retention as it was typed; no years mean for ever. */
public record RuleForm(String scope, String subject, String years, DateField from, String basis, String verified) {

    private static final int LONGEST = 300;

    static final RuleForm EMPTY = new RuleForm(null, null, null, null, null, null);

    public RuleForm(
            @Nullable String scope,
            @Nullable String subject,
            @Nullable String years,
            @Nullable DateField from,
            @Nullable String basis,
            @Nullable String verified) {
        this.scope = text(scope);
        this.subject = text(subject);
        this.years = text(years);
        this.from = from == null ? DateField.EMPTY : from;
        this.basis = text(basis);
        this.verified = text(verified);
    }

    Optional<RetentionRule> rule(FormErrors errors) {
        Optional<Scope> chosen = Arrays.stream(Scope.values())
                .filter(each -> each.name().equals(scope))
                .findFirst();
        var first = from.date();
        boolean yearsFit = years.isEmpty()
                || years.matches("[0-9]{1,3}")
                        && Integer.parseInt(years) >= 1
                        && Integer.parseInt(years) <= RetentionRules.MOST_YEARS;
        errors.require(chosen.isPresent(), "scope", "archive.page.rule.scope.missing")
                .require(isSubject(chosen), "subject", "archive.page.rule.subject.wrong")
                .require(yearsFit, "years", "archive.page.rule.years.wrong", RetentionRules.MOST_YEARS)
                .require(first.isPresent(), "from", "archive.page.rule.from.wrong")
                .require(!basis.isEmpty() && basis.length() <= LONGEST, "basis", "archive.page.rule.basis.wrong");
        return errors.isEmpty()
                ? Optional.of(new RetentionRule(
                        chosen.orElseThrow(),
                        chosen.get() == Scope.EVERYTHING ? "" : subject,
                        years.isEmpty() ? null : Integer.valueOf(years),
                        first.orElseThrow(),
                        basis,
                        isVerified()))
                : Optional.empty();
    }

    public boolean isVerified() {
        return verified.equals("yes");
    }

    private boolean isSubject(Optional<Scope> chosen) {
        return chosen.filter(Scope.EVERYTHING::equals).isPresent() || !subject.isEmpty() && subject.length() <= LONGEST;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
