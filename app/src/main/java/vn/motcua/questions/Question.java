package vn.motcua.questions;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.shared.Actor;

/**
 * A question with its answer, in its newest version.
 *
 * @param version counts its events; an act names the version that the person saw
 * @param origin what a citizen asked, and it grew from; null where the office wrote it
 * @param answered who wrote what it says now, and when
 * @param checked when somebody last said that it is still right, and by when it is to be looked at again
 */
public record Question(
        QuestionNumber number,
        int version,
        QuestionState state,
        QuestionContent content,
        @Nullable FeedbackCode origin,
        Answered answered,
        Checked checked) {

    private static final int LONGEST_SLUG = 60;

    /** Who wrote it, and when. */
    public record Answered(Actor by, Instant at) {}

    /** When it was checked, and by when again. */
    public record Checked(LocalDate on, LocalDate againBy) {

        public boolean isOverdue(LocalDate today) {
            return againBy.isBefore(today);
        }
    }

    public boolean isPublished() {
        return state == QuestionState.PUBLISHED;
    }

    /** The one address of the question, from the root, with its words for people and for search engines. */
    public String path() {
        return "/questions/" + number + "/" + slug();
    }

    private String slug() {
        var lower = content.vietnamese().question().toLowerCase(Locale.ROOT).replace('đ', 'd');
        var letters = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var words = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = words.length() <= LONGEST_SLUG ? words : words.substring(0, LONGEST_SLUG);
        var slug = cut.length() == words.length() ? cut : cut.replaceAll("-[^-]*$", "");
        return slug.isEmpty() ? "-" : slug;
    }
}
