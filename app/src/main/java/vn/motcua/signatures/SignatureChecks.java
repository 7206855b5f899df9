package vn.motcua.signatures;

/** Says what the signatures of a file are worth, without asking anybody outside but for what the installation allows. */
public interface SignatureChecks {

    /** @param file a PDF or an XML document; anything else is UNSIGNED */
    SignatureReport check(byte[] file);
}
