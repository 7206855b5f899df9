package vn.motcua.counter.vault;

/** An owner's request as it was typed. */
public record RequestForm(String number, String requester, String proof) {

    static final RequestForm EMPTY = new RequestForm("", "", "");

    /** The number without the blanks and points that people write into it. */
    String owner() {
        return number.replaceAll("[\\s.]", "");
    }
}
