package vn.motcua.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.Secret;
import vn.motcua.shared.VaultDocumentId;

/**
 * A link by which whoever holds it sees one document for a while.
 *
 * @param endsAt when it ends by itself
 * @param openings how often the file was opened by it
 */
public record DocumentShare(
        UUID id, VaultDocumentId document, Instant madeAt, String madeBy, Instant endsAt, long openings) {

    /** How long a link lasts. */
    public enum Term {
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1)),
        WEEK(Duration.ofDays(7)),
        MONTH(Duration.ofDays(30));

        private final Duration lasts;

        Term(Duration lasts) {
            this.lasts = lasts;
        }

        public Duration lasts() {
            return lasts;
        }
    }

    /** @param secret what stands in the link; told only now */
    public record Made(DocumentShare share, Secret secret) {}
}
