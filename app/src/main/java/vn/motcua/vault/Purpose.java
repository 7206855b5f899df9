package vn.motcua.vault;

import java.util.UUID;

/**
 * What a document is looked at or used for.
 *
 * @param subjectKind such as {@code DOSSIER}
 * @param subject which of them
 * @param part the part of the subject, such as the code of a component; may be empty
 * @param reason such as {@code REUSE} or {@code OWN_ACCESS}; at most 40 characters
 */
public record Purpose(String subjectKind, UUID subject, String part, String reason) {}
