package vn.motcua.demo.story;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ResultId;

/** Remembers a result that was issued in the story, for whoever needs a signed file. */
final class IssuedResults {

    private volatile @Nullable ResultId latest;

    void add(ResultId result) {
        latest = result;
    }

    Optional<ResultId> latest() {
        return Optional.ofNullable(latest);
    }
}
