package vn.motcua.simulators.phone;

import java.util.List;
import java.util.UUID;

/** What a holder is asked to agree to. */
public final class Request {

    private final String handle = UUID.randomUUID().toString();
    private final String credential;
    private final String askedBy;
    private final List<String> documents;
    private final List<String> hashes;
    private volatile Status status = Status.pending;

    /** As the wire format writes it. */
    public enum Status {
        pending,
        authorized,
        declined,
        expired
    }

    Request(String credential, String askedBy, List<String> documents, List<String> hashes) {
        this.credential = credential;
        this.askedBy = askedBy;
        this.documents = documents;
        this.hashes = hashes;
    }

    public String handle() {
        return handle;
    }

    public String credential() {
        return credential;
    }

    String askedBy() {
        return askedBy;
    }

    /** The names that the phone shows. */
    public List<String> documents() {
        return documents;
    }

    boolean covers(String hash) {
        return hashes.contains(hash);
    }

    Status status() {
        return status;
    }

    void becomes(Status said) {
        status = said;
    }
}
