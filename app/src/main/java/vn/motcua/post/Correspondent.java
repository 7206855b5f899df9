package vn.motcua.post;

/**
 * The citizen or organisation at the other end.
 *
 * @param identifier personal or tax number; empty when none was shown
 * @param phone where the post can reach them
 */
public record Correspondent(String name, String identifier, String phone, PostalAddress address) {}
