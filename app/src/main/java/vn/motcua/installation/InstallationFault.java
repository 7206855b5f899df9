package vn.motcua.installation;

/** Something about this machine keeps the product from standing on it; the remedy is for the person who starts it. */
public class InstallationFault extends RuntimeException {

    private final String remedy;

    /** @param remedy what the person who starts the product can do about it */
    public InstallationFault(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
