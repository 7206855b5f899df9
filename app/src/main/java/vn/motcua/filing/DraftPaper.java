package vn.motcua.filing;

import java.util.List;
import vn.motcua.shared.FileId;

/**
 * What was put in the place of one paper.
 *
 * @param name the paper's, as the procedure called it when this was put here
 * @param files what was uploaded, in order
 * @param offer the token of what is taken from what the administration holds; empty when nothing is
 * @param words what the offer is called, or why the paper is not needed
 */
public record DraftPaper(Kind kind, String name, List<DraftFile> files, String offer, String words) {

    /** How a paper comes. */
    public enum Kind {
        UPLOADED,
        /** Taken from the vault, an earlier dossier or a register. */
        HELD,
        /** The applicant says that it does not concern them; the officer judges. */
        NOT_NEEDED
    }

    /**
     * A file that has arrived and was kept.
     *
     * @param bytes its size
     */
    public record DraftFile(FileId file, String name, long bytes) {}

    public DraftPaper {
        files = List.copyOf(files);
    }

    public static DraftPaper uploaded(String name, List<DraftFile> files) {
        return new DraftPaper(Kind.UPLOADED, name, files, "", "");
    }

    public static DraftPaper held(String name, String offer, String words) {
        return new DraftPaper(Kind.HELD, name, List.of(), offer, words);
    }

    public static DraftPaper notNeeded(String name, String why) {
        return new DraftPaper(Kind.NOT_NEEDED, name, List.of(), "", why);
    }
}
