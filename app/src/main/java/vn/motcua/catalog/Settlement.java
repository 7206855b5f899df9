package vn.motcua.catalog;

/** What a catalogue officer decided about a {@link ToDo}. */
public sealed interface Settlement {

    ToDo toDo();

    /** The same decision about something else that says the same. */
    default Settlement about(ToDo other) {
        return switch (this) {
            case OfTime(var _, var term) -> new OfTime(other, term);
            case OfFee(var _, var amount) -> new OfFee(other, amount);
            case OfQuantity(var _, var quantities) -> new OfQuantity(other, quantities);
        };
    }

    /** The time limit, or its words as they shall stand. */
    record OfTime(ToDo toDo, TimeTerm term) implements Settlement {}

    /** The amount, or its words as they shall stand. */
    record OfFee(ToDo toDo, FeeAmount amount) implements Settlement {}

    /** How many of the paper are handed in. */
    record OfQuantity(ToDo toDo, Quantities quantities) implements Settlement {}
}
