package vn.motcua.vault;

import java.util.List;

/**
 * One document as its owner sees it.
 *
 * @param accesses who did what with it and for what, the latest first; at most 200
 */
public record OwnedDocument(VaultDocument document, List<VaultAccess> accesses) {}
