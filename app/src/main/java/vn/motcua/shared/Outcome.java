package vn.motcua.shared;

import java.util.function.Function;

/** What came of an attempt: it was done, or it was refused. */
public sealed interface Outcome<T, R extends Refusal> {

    record Done<T, R extends Refusal>(T value) implements Outcome<T, R> {}

    record Refused<T, R extends Refusal>(R refusal) implements Outcome<T, R> {}

    static <T, R extends Refusal> Outcome<T, R> done(T value) {
        return new Done<>(value);
    }

    static <T, R extends Refusal> Outcome<T, R> refused(R refusal) {
        return new Refused<>(refusal);
    }

    /** The same refusal, or what the function makes of the value. */
    default <U> Outcome<U, R> map(Function<? super T, ? extends U> function) {
        return switch (this) {
            case Done<T, R>(var value) -> done(function.apply(value));
            case Refused<T, R>(var refusal) -> refused(refusal);
        };
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** @throws IllegalStateException when refused; for callers to whom a refusal would be a bug */
    default T orThrow() {
        return switch (this) {
            case Done<T, R>(var value) -> value;
            case Refused<T, R>(var refusal) ->
                throw new IllegalStateException("refused: " + refusal.key() + " " + refusal.arguments());
        };
    }
}
