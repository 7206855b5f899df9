package vn.motcua.vault;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FileId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;

/**
 * A document to be put into somebody's store; its parts are those of {@link VaultDocument}.
 *
 * @param source what it comes from, such as {@code RESULT/<uuid>}; the same source is taken in once
 * @param replaces the document whose place it takes, or null
 */
public record NewVaultDocument(
        String source,
        String owner,
        String ownerName,
        String type,
        @Nullable ProcedureCode procedure,
        String name,
        String number,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        VaultDocument.Origin origin,
        VaultDocument.Signed signed,
        FileId file,
        UnitCode heldBy,
        @Nullable VaultDocumentId replaces) {}
