package vn.motcua.office.dossier;

import java.util.Arrays;
import java.util.List;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** What an officer may need masked personal data for; the law asks that a purpose be known. */
public enum DisclosurePurpose {
    /** To call or write to the applicant. */
    CONTACT,
    /** To compare with papers or other registers while handling. */
    VERIFICATION,
    /** To draw up the result or a paper of the dossier. */
    DRAFTING,
    /** Inspection, complaint or denunciation. */
    INSPECTION;

    static boolean isOne(String text) {
        return Arrays.stream(values()).anyMatch(purpose -> purpose.name().equals(text));
    }

    public static List<Choice> choices(Page page) {
        return Arrays.stream(values())
                .map(purpose -> Choice.of(purpose.name(), page.t("office.purpose." + purpose)))
                .toList();
    }
}
