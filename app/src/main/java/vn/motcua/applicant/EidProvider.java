package vn.motcua.applicant;

/**
 * A provider of electronic identities, as a person may choose it.
 *
 * @param key that stands in addresses
 * @param name as people know it
 */
public record EidProvider(String key, String name) {}
