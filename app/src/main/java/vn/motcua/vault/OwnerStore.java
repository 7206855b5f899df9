package vn.motcua.vault;

import java.util.List;

/**
 * What owners see of their own store.
 *
 * @param documents the latest first; at most 500
 * @param accesses who did what with which of them and for what, the latest first; at most 200
 * @param grounds the kinds of use about which the owner has a say
 * @param statements everything the owner said, the latest first; at most 200
 */
public record OwnerStore(
        List<VaultDocument> documents, List<VaultAccess> accesses, List<Ground> grounds, List<Consent> statements) {}
