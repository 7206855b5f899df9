package vn.motcua.counter.digitisation;

import java.util.List;
import vn.motcua.files.Upload;

/**
 * What a refused form for files shows again, so that nobody sends a file twice.
 *
 * @param field the field that the files were chosen in; empty when nothing was refused
 * @param sent the files that have arrived
 * @param appends whether they are further pages of the paper that is there
 */
public record HandedIn(String field, List<Upload> sent, boolean appends) {

    public static final HandedIn NOTHING = new HandedIn("", List.of(), false);

    public HandedIn {
        sent = List.copyOf(sent);
    }

    /** The files that wait in a field. */
    public List<Upload> in(String wanted) {
        return field.equals(wanted) ? sent : List.of();
    }

    public boolean appendsIn(String wanted) {
        return field.equals(wanted) && appends;
    }
}
