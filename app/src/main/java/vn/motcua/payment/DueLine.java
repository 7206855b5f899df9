package vn.motcua.payment;

import vn.motcua.shared.Money;

/**
 * One thing to pay, before any reduction.
 *
 * @param code the national code; empty where unknown
 * @param name as the decision on the procedure calls it, 1 to 300 letters
 */
public record DueLine(DueKind kind, String code, String name, Money amount) {

    public static final int LONGEST_NAME = 300;
}
