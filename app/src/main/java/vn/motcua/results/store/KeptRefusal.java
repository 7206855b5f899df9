package vn.motcua.results.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Term;

/** A refusal as it is written down, to be read in any language later. */
record KeptRefusal(String key, List<Part> mentioned) implements Refusal {

    KeptRefusal {
        mentioned = List.copyOf(mentioned);
    }

    /** Something that the sentence mentions: a text, a number, a moment, a day or a term. */
    record Part(Kind kind, String text) {

        enum Kind {
            TEXT,
            NUMBER,
            MOMENT,
            DAY,
            TERM
        }

        static Part of(Object argument) {
            return switch (argument) {
                case Number number -> new Part(Kind.NUMBER, number.toString());
                case Instant moment -> new Part(Kind.MOMENT, moment.toString());
                case LocalDate day -> new Part(Kind.DAY, day.toString());
                case Term term -> new Part(Kind.TERM, term.key());
                default -> new Part(Kind.TEXT, argument.toString());
            };
        }

        Object value() {
            return switch (kind) {
                case TEXT -> text;
                case NUMBER -> Long.valueOf(text);
                case MOMENT -> Instant.parse(text);
                case DAY -> LocalDate.parse(text);
                case TERM -> new Term(text);
            };
        }
    }

    static KeptRefusal of(Refusal refusal) {
        return new KeptRefusal(
                refusal.key(), refusal.arguments().stream().map(Part::of).toList());
    }

    @Override
    public List<Object> arguments() {
        return mentioned.stream().map(Part::value).toList();
    }
}
