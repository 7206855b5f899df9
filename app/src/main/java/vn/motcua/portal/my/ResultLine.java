package vn.motcua.portal.my;

/**
 * A result of a dossier that lies in the own store.
 *
 * @param number as it was given in the register of its agency
 */
public record ResultLine(String name, String number, String href) {}
