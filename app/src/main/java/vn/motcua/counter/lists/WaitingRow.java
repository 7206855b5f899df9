package vn.motcua.counter.lists;

import java.time.Instant;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.TimeLeft;

/**
 * A filing that nobody has looked at yet.
 *
 * @param answerBy by when the desk has to answer it
 */
public record WaitingRow(DossierSummary dossier, Instant answerBy, TimeLeft left) {}
