package vn.motcua.results;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Result;
import vn.motcua.files.FileOffer;
import vn.motcua.shared.DossierId;

/**
 * The draft of a result, to be put before the leader.
 *
 * @param type the code of its kind
 * @param name as the paper calls itself; empty for the name of its kind
 * @param data what was typed, by the keys of the fields
 * @param file an unsigned PDF; null to keep that of the draft which is there, or to have it printed
 * @param printed whether the file is printed from the data where none is handed in
 * @param replaces the number of an issued result of the same agency and owner that it takes the place of; may be empty
 */
public record PrepareResult(
        DossierId dossier,
        String type,
        Result.Kind kind,
        String name,
        Map<String, String> data,
        FileOffer.@Nullable Content file,
        boolean printed,
        String replaces) {

    public PrepareResult {
        data = Map.copyOf(data);
    }

    /** A result whose paper is printed from its data. */
    public static PrepareResult printed(
            DossierId dossier, String type, Result.Kind kind, String name, Map<String, String> data) {
        return new PrepareResult(dossier, type, kind, name, data, null, true, "");
    }
}
