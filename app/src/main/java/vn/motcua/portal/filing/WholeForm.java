package vn.motcua.portal.filing;

import java.util.List;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.uploads.SentFiles;
import vn.motcua.web.TypedForm;

/**
 * A whole filing as its one page posted it.
 *
 * @param posted all fields but the files
 * @param files those that came within the form, by field
 */
record WholeForm(MultiValueMap<String, String> posted, MultiValueMap<String, MultipartFile> files) {

    private static final String WHY = ".why";

    TypedForm typed() {
        return TypedForm.of(posted);
    }

    /** Made where it was typed, and the same when the same is sent again; a browser without scripts makes none. */
    UUID save() {
        return typed().id("save").orElseGet(UUID::randomUUID);
    }

    /** The state of draft and law that the page was made from. */
    String seen() {
        return typed().text("seen");
    }

    boolean isToBeSent() {
        return !typed().text("act").equals("save");
    }

    SentFiles files(RequiredComponent asked) {
        var field = field(asked);
        return SentFiles.of(
                files.get(field),
                posted.getOrDefault(field + ".upload", List.of()).stream()
                        .filter(id -> !id.isBlank())
                        .toList());
    }

    /** Why the paper is not needed; empty when nothing was said. */
    String why(RequiredComponent asked) {
        return typed().text(field(asked) + WHY);
    }

    /** Whether nothing is said where something could have been. */
    boolean takesBackWhy(RequiredComponent asked) {
        return typed().sent(field(asked) + WHY) && why(asked).isEmpty();
    }

    static String field(RequiredComponent asked) {
        return "papers." + asked.key();
    }
}
