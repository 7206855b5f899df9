package vn.motcua.digitisation;

/** The files as they came in, which are kept beside the papers that were made of them for a while only. */
public interface OriginalFiles {

    /** Discards those of papers that were verified long enough ago; a few hundred at a time. */
    void letGo();
}
