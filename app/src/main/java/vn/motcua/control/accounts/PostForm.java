package vn.motcua.control.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.GrantPost;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Period;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/**
 * A post to be granted, as it was typed.
 *
 * @param unit its code, or words of its name
 * @param chosen the code of one of several units that the words can mean
 */
public record PostForm(
        @Nullable String unit,
        @Nullable String chosen,
        @Nullable String role,
        @Nullable String title,
        @Nullable DateField from,
        @Nullable DateField to) {

    static PostForm empty(DateField from) {
        return new PostForm("", "", "", "", from, DateField.EMPTY);
    }

    public DateField begins() {
        return from == null ? DateField.EMPTY : from;
    }

    public DateField ends() {
        return to == null ? DateField.EMPTY : to;
    }

    String unitText() {
        return unit == null ? "" : unit;
    }

    /**
     * The command, or nothing when something is wrong with the form.
     *
     * @param meant the units that the text can mean
     */
    Optional<GrantPost> check(AccountId account, List<UnitCode> meant, FormErrors errors) {
        var code = meant.stream()
                .filter(each -> meant.size() == 1 || each.value().equals(chosen))
                .findFirst();
        var known = Stream.of(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst();
        var first = begins().date();
        var end = ends().date();
        errors.require(!unitText().isBlank(), "unit", "control.accounts.post.unit.missing")
                .require(!meant.isEmpty(), "unit", "control.accounts.unit.none")
                .require(code.isPresent(), "chosen", "control.accounts.unit.several")
                .require(known.isPresent(), "role", "control.accounts.post.role.missing")
                .require(first.isPresent(), "from", "control.accounts.post.from.wrong")
                .require(ends().isBlank() || end.isPresent(), "to", "control.accounts.post.to.wrong");
        if (errors.isEmpty() && end.isPresent() && !end.get().isAfter(first.orElseThrow())) {
            errors.add("to", new AccountRefusal.PostEndsBeforeItStarts(first.orElseThrow()));
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        var held = new Period(first.orElseThrow(), end.orElse(null));
        return Optional.of(
                new GrantPost(account, code.orElseThrow(), known.orElseThrow(), title == null ? "" : title, held));
    }

    /** The field to which a refusal leads. */
    static String fieldOf(AccountRefusal refusal) {
        return switch (refusal) {
            case AccountRefusal.TitleMalformed _ -> "title";
            case AccountRefusal.PostEndsBeforeItStarts _ -> "to";
            case AccountRefusal.PostHeldAlready _ -> "from";
            default -> "unit";
        };
    }
}
