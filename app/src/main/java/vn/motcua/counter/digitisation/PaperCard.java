package vn.motcua.counter.digitisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.DigitisationRule;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.PaperState;
import vn.motcua.digitisation.Scan;
import vn.motcua.dossier.Component;

/**
 * One paper of a dossier on the page of its papers.
 *
 * @param rule whether the procedure asks for its digitisation
 * @param paper the digitised one; null while there is none
 * @param scans what is at work, waits or failed for it
 */
public record PaperCard(
        Component component,
        DigitisationRule rule,
        @Nullable DigitisedPaper paper,
        List<Scan> scans) {

    public PaperCard {
        scans = List.copyOf(scans);
    }

    public Optional<DigitisedPaper> digitised() {
        return Optional.ofNullable(paper);
    }

    public boolean isAtWork() {
        return scans.stream().anyMatch(Scan::isAtWork);
    }

    public boolean isToBeConfirmed() {
        return paper != null && paper.state() == PaperState.PROPOSED;
    }

    public String colour() {
        return switch (component.state()) {
            case MISSING -> "red";
            case RECEIVED_ON_PAPER -> "grey";
            case DIGITISED -> "yellow";
            case VERIFIED, REUSED, REPLACED_BY_LOOK_UP -> "green";
        };
    }

    public String ruleColour() {
        return switch (rule) {
            case REQUIRED -> "blue";
            case NOT_REQUIRED -> "grey";
            case NOT_YET_REGULATED -> "orange";
        };
    }
}
