package vn.motcua.organisation;

/**
 * Where citizens find a unit.
 *
 * @param address as one writes it on a letter; never blank
 * @param phone of whoever answers questions; may be empty
 */
public record UnitContact(String address, String phone) {}
