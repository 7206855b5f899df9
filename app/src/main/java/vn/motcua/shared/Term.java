package vn.motcua.shared;

/**
 * A word that the message bundles know, as an argument of a sentence: the reader sees it in their language.
 *
 * @param key such as {@code dossier.act.HAND_OVER}
 */
public record Term(String key) {}
