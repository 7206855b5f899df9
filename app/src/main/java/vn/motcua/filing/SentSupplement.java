package vn.motcua.filing;

import java.time.Instant;
import vn.motcua.shared.DossierId;

/**
 * What an applicant sent after they were asked for it, and no officer has looked at yet.
 *
 * @param answerBy by when an officer does
 */
public record SentSupplement(DossierId dossier, Instant sentAt, Instant answerBy) {}
