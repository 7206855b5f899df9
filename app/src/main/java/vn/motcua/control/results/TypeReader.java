package vn.motcua.control.results;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.results.Numbering;
import vn.motcua.results.ResultField;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.Validity;
import vn.motcua.web.FormErrors;
import vn.motcua.web.TypedForm;

/** Reads a kind of result from its form, and fills the form with it. What is wrong is said at its field. */
public final class TypeReader {

    /** The most fields that a kind may have. */
    public static final int MOST_FIELDS = 40;

    /** Empty rows that wait below the fields that are there. */
    private static final int SPARE = 3;

    private static final int LONGEST_NAME = 300;
    private static final int MOST_MONTHS = 1200;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]([.-]?[A-Z0-9]){0,39}");
    private static final Pattern SERIES = Pattern.compile("[A-Z0-9-]{1,20}");
    private static final Pattern KEY = Pattern.compile("[a-z](-?[a-z0-9]){0,39}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final TypedForm form;
    private final FormErrors errors;

    TypeReader(TypedForm form, FormErrors errors) {
        this.form = form;
        this.errors = errors;
    }

    static boolean isCode(String text) {
        return text.length() <= 40 && CODE.matcher(text).matches();
    }

    /** How many rows the form shows. */
    public static int rows(TypedForm form) {
        int filled = 0;
        for (int row = 0; row < MOST_FIELDS; row++) {
            filled = form.has("label-" + row) || form.has("key-" + row) ? row + 1 : filled;
        }
        return Math.min(filled + SPARE, MOST_FIELDS);
    }

    static TypedForm form(TypeOfResult type) {
        var form = TypedForm.empty()
                .with(
                        "name", type.name(),
                        "series", type.numbering().series(),
                        "pattern", type.numbering().pattern(),
                        "scope", type.scope());
        form = switch (type.validity()) {
            case Validity.WithoutEnd() -> form.with("validity", "WITHOUT_END");
            case Validity.Months(int number) -> form.with("validity", "MONTHS", "months", String.valueOf(number));
            case Validity.UntilField(var key) -> form.with("validity", "FIELD", "until", key);
        };
        for (int row = 0; row < type.fields().size(); row++) {
            var field = type.fields().get(row);
            form = form.with(
                    "label-" + row, field.label(),
                    "key-" + row, field.key(),
                    "kind-" + row, field.kind().name(),
                    "required-" + row, field.required() ? "yes" : "");
        }
        return form;
    }

    /** The kind, or nothing when something is wrong with the form. */
    Optional<TypeOfResult> read(String code) {
        var name = form.text("name");
        errors.require(!name.isEmpty() && name.length() <= LONGEST_NAME, "name", "control.result-types.name.wrong");
        errors.require(SERIES.matcher(form.text("series")).matches(), "series", "control.result-types.series.wrong");
        var pattern = form.text("pattern");
        errors.require(
                pattern.matches("[^{}]*(\\{(nn?|yyyy)}[^{}]*)*")
                        && pattern.matches(".*\\{nn?}.*")
                        && pattern.length() <= 60,
                "pattern",
                "control.result-types.pattern.wrong");
        errors.require(form.text("scope").length() <= LONGEST_NAME, "scope", "control.result-types.scope.wrong");
        var fields = fields();
        var validity = validity(fields);
        return errors.isEmpty()
                ? Optional.of(new TypeOfResult(
                        code, name, new Numbering(form.text("series"), pattern), validity, form.text("scope"), fields))
                : Optional.empty();
    }

    private Validity validity(List<ResultField> fields) {
        switch (form.text("validity")) {
            case "WITHOUT_END" -> {
                return new Validity.WithoutEnd();
            }
            case "MONTHS" -> {
                int months = form.number("months").orElse(0);
                errors.require(months >= 1 && months <= MOST_MONTHS, "months", "control.result-types.months.wrong");
                return new Validity.Months(months);
            }
            case "FIELD" -> {
                var key = form.text("until");
                errors.require(
                        fields.stream()
                                .anyMatch(field -> field.key().equals(key) && field.kind() == ResultField.Kind.DATE),
                        "until",
                        "control.result-types.until.wrong");
                return new Validity.UntilField(key);
            }
            default -> {
                errors.add("validity", "control.result-types.validity.needed");
                return new Validity.WithoutEnd();
            }
        }
    }

    private List<ResultField> fields() {
        var fields = new ArrayList<ResultField>();
        var keys = new HashSet<String>();
        for (int row = 0; row < MOST_FIELDS; row++) {
            var label = form.text("label-" + row);
            if (label.isEmpty() && form.text("key-" + row).isEmpty()) {
                continue;
            }
            var key = form.text("key-" + row).isEmpty() ? keyOf(label) : form.text("key-" + row);
            boolean right = !label.isEmpty() && label.length() <= LONGEST_NAME;
            errors.require(right, "label-" + row, "control.result-types.label.wrong");
            boolean named = KEY.matcher(key).matches() && key.length() <= 40;
            errors.require(named, "key-" + row, "control.result-types.key.wrong");
            boolean fresh = keys.add(key);
            errors.require(fresh, "key-" + row, "control.result-types.key.twice", key);
            if (right && named && fresh) {
                var kind = form.constant("kind-" + row, ResultField.Kind.class).orElse(ResultField.Kind.TEXT);
                fields.add(new ResultField(key, label, kind, form.has("required-" + row)));
            }
        }
        return fields;
    }

    /** Such as {@code so-thua-dat} of "Số thửa đất". */
    static String keyOf(String label) {
        var plain = ACCENTS.matcher(Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return plain.length() <= 40 ? plain : plain.substring(0, 40).replaceAll("-+$", "");
    }
}
