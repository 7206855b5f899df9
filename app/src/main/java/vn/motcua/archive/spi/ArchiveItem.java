package vn.motcua.archive.spi;

import java.util.regex.Pattern;
import vn.motcua.shared.FileId;

/**
 * One file of a package.
 *
 * @param folder such as {@code papers}, {@code results} or {@code slips}: small letters
 * @param name what it is, in words; the package makes a file name of it
 */
public record ArchiveItem(String folder, String name, Content content) {

    private static final Pattern FOLDER = Pattern.compile("[a-z]{1,30}");

    public ArchiveItem {
        if (!FOLDER.matcher(folder).matches()) {
            throw new IllegalArgumentException("not a folder of a package: " + folder);
        }
    }

    /** Where its bytes come from. */
    public sealed interface Content {

        /** A kept file; its signatures are checked and the report goes into the package. */
        record Kept(FileId file) implements Content {}

        /** @param extension without the dot, such as {@code json} */
        record Written(byte[] bytes, String extension) implements Content {}
    }

    public static ArchiveItem kept(String folder, String name, FileId file) {
        return new ArchiveItem(folder, name, new Content.Kept(file));
    }

    public static ArchiveItem written(String folder, String name, byte[] bytes, String extension) {
        return new ArchiveItem(folder, name, new Content.Written(bytes, extension));
    }
}
