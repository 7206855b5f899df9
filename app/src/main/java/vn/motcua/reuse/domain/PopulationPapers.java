package vn.motcua.reuse.domain;

import java.util.regex.Pattern;
import vn.motcua.vault.PaperName;

/** Papers whose place the data of the population take: household books, papers of residence, identity cards. */
public final class PopulationPapers {

    private static final Pattern THEIRS = Pattern.compile(".*\\b(ho khau|tam tru|thuong tru|(noi|ve|nhan|tin) cu tru"
            + "|can cuoc|cccd|cmnd|chung minh nhan dan|chung minh thu|so dinh danh ca nhan)\\b.*");

    private PopulationPapers() {}

    public static boolean include(PaperName name) {
        return !name.isForOneOccasion() && THEIRS.matcher(name.key()).matches();
    }
}
