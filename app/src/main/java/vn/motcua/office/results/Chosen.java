package vn.motcua.office.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.HashedFile;
import vn.motcua.shared.ResultId;

/** The value of a tick on a list of results: which one, and the hash of its file as it was shown. */
public final class Chosen {

    private static final int HASH = 64;

    private Chosen() {}

    public static String draft(RegisteredResult result) {
        return value(result, result.files().draft());
    }

    public static String signed(RegisteredResult result) {
        return value(result, Objects.requireNonNull(result.files().signed(), "only what was signed is offered"));
    }

    /** What was ticked; what cannot be a tick is left out. */
    public static Map<ResultId, String> read(List<String> values) {
        var shown = new LinkedHashMap<ResultId, String>();
        for (var value : values) {
            var parts = value.split(":", 2);
            if (parts.length == 2 && parts[1].length() == HASH) {
                try {
                    shown.put(ResultId.of(parts[0]), parts[1]);
                } catch (IllegalArgumentException noResult) {
                    continue;
                }
            }
        }
        return shown;
    }

    private static String value(RegisteredResult result, HashedFile file) {
        return result.id() + ":" + file.sha256();
    }
}
