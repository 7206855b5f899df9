package vn.motcua.identity;

/** The secret that a browser holds while a person is signed in; only its hash is kept. */
public record SessionToken(String value) {

    /** Never the secret itself, which has no place in a log. */
    @Override
    public String toString() {
        return "SessionToken[…]";
    }
}
