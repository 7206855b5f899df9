package vn.motcua.feedback;

/**
 * Who sent it, as they said; every text may be empty where it was not the sender who wrote it down.
 *
 * @param phone as digits, as dialled at home
 */
public record Sender(String name, String phone, String email, String address) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_EMAIL = 254;
    public static final int LONGEST_ADDRESS = 300;

    /** Somebody who is not known. */
    public static Sender unknown() {
        return new Sender("", "", "", "");
    }

    public boolean canBeReached() {
        return !phone.isEmpty() || !email.isEmpty();
    }

    /** Nothing personal has a place in a log. */
    @Override
    public String toString() {
        return "Sender[…]";
    }
}
