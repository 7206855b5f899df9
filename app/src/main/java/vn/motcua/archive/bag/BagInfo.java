package vn.motcua.archive.bag;

import java.time.LocalDate;

/**
 * What the package says of itself.
 *
 * @param name of its top folder, such as {@code T1.61-260105-0001}
 * @param organisation who made it
 */
public record BagInfo(String name, String organisation, LocalDate madeOn) {}
