package vn.motcua.satisfaction;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a rating was not taken. */
public sealed interface RatingRefusal extends Refusal {

    /** The link leads nowhere. */
    record NotFound() implements RatingRefusal {
        @Override
        public String key() {
            return "satisfaction.not-found";
        }
    }

    record Ended() implements RatingRefusal {
        @Override
        public String key() {
            return "satisfaction.ended";
        }
    }

    record AlreadyRated() implements RatingRefusal {
        @Override
        public String key() {
            return "satisfaction.already-rated";
        }
    }

    record TooLong(int longest) implements RatingRefusal {
        @Override
        public String key() {
            return "satisfaction.too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }
}
