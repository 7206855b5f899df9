package vn.motcua.digest;

import java.util.List;
import vn.motcua.shared.DossierCode;

/**
 * What waits for one person, by the codes of dossiers, the most urgent first. Each dossier stands once among those to be
 * handled.
 *
 * @param tomorrow due on the next working day
 * @param answers filings and supplements from afar that the desk has to answer
 * @param answersLate how many of these are past the time in which they had to be answered
 */
public record Digest(
        List<DossierCode> overdue,
        List<DossierCode> today,
        List<DossierCode> tomorrow,
        List<DossierCode> answers,
        int answersLate) {

    public Digest {
        overdue = List.copyOf(overdue);
        today = List.copyOf(today);
        tomorrow = List.copyOf(tomorrow);
        answers = List.copyOf(answers);
    }

    public boolean isEmpty() {
        return overdue.isEmpty() && today.isEmpty() && tomorrow.isEmpty() && answers.isEmpty();
    }
}
