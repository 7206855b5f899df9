package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FileId;
import vn.motcua.shared.VaultDocumentId;

/**
 * What the state of a paper rests on.
 *
 * @param file the digitised paper; null for a look-up
 * @param source the document of the vault that it was taken from; null when it was handed in
 * @param lookUp how a look-up took its place; null when a file does
 */
public record Evidence(
        @Nullable FileId file,
        @Nullable VaultDocumentId source,
        @Nullable LookUpMethod lookUp) {

    /** @throws IllegalArgumentException when it is neither a file nor a look-up, or both */
    public Evidence {
        if ((file == null) == (lookUp == null)) {
            throw new IllegalArgumentException("a paper rests on a file or on a look-up");
        }
    }

    public static Evidence digitised(FileId file) {
        return new Evidence(file, null, null);
    }

    public static Evidence fromVault(FileId file, VaultDocumentId source) {
        return new Evidence(file, source, null);
    }

    public static Evidence lookedUp(LookUpMethod method) {
        return new Evidence(null, null, method);
    }
}
