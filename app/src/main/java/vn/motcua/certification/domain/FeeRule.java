package vn.motcua.certification.domain;

import vn.motcua.shared.Money;

/**
 * What certifying one copy costs.
 *
 * @param firstPages so many pages cost {@code firstPrice} each, every further one {@code laterPrice}
 * @param most what a copy costs at most
 */
public record FeeRule(String basis, int firstPages, Money firstPrice, Money laterPrice, Money most) {

    /** @param pages of the original, 0 or more */
    public Money of(int pages) {
        long first = Math.min(pages, firstPages);
        long further = pages - first;
        var sum = new Money(Math.addExact(
                Math.multiplyExact(first, firstPrice.dong()), Math.multiplyExact(further, laterPrice.dong())));
        return sum.compareTo(most) > 0 ? most : sum;
    }
}
