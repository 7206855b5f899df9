package vn.motcua.shared;

/**
 * An amount in whole Vietnamese đồng; there is no smaller unit in use.
 *
 * @param dong zero or more
 */
public record Money(long dong) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** @throws IllegalArgumentException when the amount is negative */
    public Money {
        if (dong < 0) {
            throw new IllegalArgumentException("an amount of money is never negative: " + dong);
        }
    }

    /** @throws ArithmeticException when the sum leaves the range of a long */
    public Money plus(Money other) {
        return new Money(Math.addExact(dong, other.dong));
    }

    public boolean isZero() {
        return dong == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }
}
