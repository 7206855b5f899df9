package vn.motcua.results.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.results.ResultField;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.TypeOfResult;
import vn.motcua.shared.Outcome;

/** Holds what was typed to the fields of its kind. */
public final class FieldCheck {

    private static final int LONGEST = 500;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private FieldCheck() {}

    /** The data in the order of the fields, others left out; empty fields are not kept. */
    public static Outcome<Map<String, String>, ResultRefusal> of(TypeOfResult type, Map<String, String> typed) {
        var data = new LinkedHashMap<String, String>();
        for (var field : type.fields()) {
            var value = typed.getOrDefault(field.key(), "").strip();
            var problem = problem(field, value);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            if (!value.isEmpty()) {
                data.put(field.key(), value);
            }
        }
        return Outcome.done(data);
    }

    private static Optional<ResultRefusal> problem(ResultField field, String value) {
        if (value.isEmpty()) {
            return field.required()
                    ? Optional.of(new ResultRefusal.FieldNeeded(field.key(), field.label()))
                    : Optional.empty();
        }
        return value.length() <= LONGEST && fits(field.kind(), value)
                ? Optional.empty()
                : Optional.of(new ResultRefusal.FieldWrong(field.key(), field.label(), field.kind()));
    }

    private static boolean fits(ResultField.Kind kind, String value) {
        return switch (kind) {
            case TEXT, PERSON -> true;
            case NUMBER -> NUMBER.matcher(value).matches();
            case DATE -> isDay(value);
        };
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() >= 1800;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
