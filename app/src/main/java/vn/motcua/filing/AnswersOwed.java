package vn.motcua.filing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.shared.UnitCode;

/** What a desk still has to answer, and by when. */
@Component
public class AnswersOwed {

    private final DossierLists lists;
    private final Filings filings;
    private final AnswerTimes times;

    AnswersOwed(DossierLists lists, Filings filings, AnswerTimes times) {
        this.lists = lists;
        this.filings = filings;
        this.times = times;
    }

    /** @param by when an officer has to have answered */
    public record Owed(DossierSummary dossier, Instant by) {}

    /** To those who filed from afar, the oldest first. */
    public List<Owed> toFilings(UnitCode receivingUnit, int most) {
        return lists.waiting(receivingUnit, most).stream()
                .map(dossier -> new Owed(dossier, times.answerBy(receivingUnit, dossier.filedAt())))
                .toList();
    }

    /** To those who sent what they had been asked for. */
    public List<Owed> toSupplements(UnitCode receivingUnit) {
        var sent = filings.supplementsWaiting(receivingUnit);
        var dossiers = lists.byIds(sent.stream().map(SentSupplement::dossier).toList());
        return sent.stream()
                .flatMap(each -> Stream.ofNullable(dossiers.get(each.dossier()))
                        .map(dossier -> new Owed(dossier, each.answerBy())))
                .toList();
    }
}
