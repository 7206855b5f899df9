package vn.motcua.certification;

import java.time.LocalDate;
import vn.motcua.shared.Money;

/**
 * What certifying one copy costs from a day on.
 *
 * @param from applies to originals taken in on this day or later, until a later rule
 * @param basis the text of law that says so
 * @param firstPages so many pages cost {@code firstPrice} each, every further one {@code laterPrice}; 0 or more
 * @param most what a copy costs at most
 * @param verified whether somebody has held it against the law
 */
public record FeeRule(
        LocalDate from,
        String basis,
        int firstPages,
        Money firstPrice,
        Money laterPrice,
        Money most,
        boolean verified) {

    /** @param pages of the original, 0 or more */
    public Money of(int pages) {
        long first = Math.min(pages, firstPages);
        long further = pages - first;
        var sum = new Money(Math.addExact(
                Math.multiplyExact(first, firstPrice.dong()), Math.multiplyExact(further, laterPrice.dong())));
        return sum.compareTo(most) > 0 ? most : sum;
    }
}
