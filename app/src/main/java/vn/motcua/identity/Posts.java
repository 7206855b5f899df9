package vn.motcua.identity;

import java.time.LocalDate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;

/** The acts on the posts that people hold; each is appended to the security log. */
public interface Posts {

    /** Gives a person a post; the same role in the same unit is held once at a time. */
    Outcome<PostId, AccountRefusal> grant(GrantPost command, Actor by);

    /**
     * Ends a post, or moves its end; a session under it ends as soon as the day has come.
     *
     * @param end the first day on which the post is no longer held; must be after its first day
     */
    Outcome<PostId, AccountRefusal> end(PostId post, LocalDate end, Actor by);
}
