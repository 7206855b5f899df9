package vn.motcua.digitisation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.files.FileOffer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/**
 * Links by which a phone hands photographs in for one paper, without anybody signing in on it. A link holds for a quarter
 * of an hour and belongs to the first phone that opens it.
 */
public interface CaptureLinks {

    Duration LIFE = Duration.ofMinutes(15);

    /**
     * A link, its secret said this once.
     *
     * @param token what the phone shows to be let in
     */
    record NewLink(String token, Place place, Instant expiresAt) {

        /** Never the secret itself, which has no place in a log. */
        @Override
        public String toString() {
            return "NewLink[" + place + ", " + expiresAt + "]";
        }
    }

    /**
     * What a phone may know.
     *
     * @param phone the secret by which the phone is known from now on
     * @param paper what the paper is called
     * @param handedIn what came by this link
     */
    record Entry(String phone, String paper, Instant expiresAt, List<Scan> handedIn) {

        public Entry {
            handedIn = List.copyOf(handedIn);
        }

        @Override
        public String toString() {
            return "Entry[" + paper + ", " + expiresAt + "]";
        }
    }

    /** Makes a link that acts for the officer. */
    Outcome<NewLink, DigitisationRefusal> open(Place place, Actor.Staff by);

    /** Lets a phone in. @param phone the secret it was given when it first came; null on the first time */
    Outcome<Entry, DigitisationRefusal> enter(String token, @Nullable String phone);

    /** To whom the uploads of the phone belong. @param phone the secret by which it is known */
    Outcome<String, DigitisationRefusal> uploader(String token, String phone);

    /** Takes photographs or files of the phone; they follow those that came by the same link before. */
    Outcome<Scan, DigitisationRefusal> handIn(String token, String phone, List<FileOffer> files);
}
