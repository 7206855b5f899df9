package vn.motcua.signatures.keys;

/** By what a key may be used. */
public sealed interface Grant {

    /** A password or PIN. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Secret(char[] secret) implements Grant {}

    /**
     * What the holder confirmed on the phone.
     *
     * @param request at the remote signing service
     * @param fileSha256 the one file that is signed
     */
    record Confirmed(String request, String fileSha256) implements Grant {}
}
