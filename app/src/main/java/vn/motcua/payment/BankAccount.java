package vn.motcua.payment;

/**
 * Where money is transferred to.
 *
 * @param bank the bank's number at NAPAS, six digits
 */
public record BankAccount(String bank, String number, String holder) {}
