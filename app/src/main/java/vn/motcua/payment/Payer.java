package vn.motcua.payment;

/**
 * Who pays, as the receipt names them.
 *
 * @param identifier personal or tax number; may be empty
 * @param address may be empty
 */
public record Payer(String name, String identifier, String address) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Payer[…]";
    }
}
