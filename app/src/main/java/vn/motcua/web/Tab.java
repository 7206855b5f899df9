package vn.motcua.web;

/**
 * A view of the same thing under its own address.
 *
 * @param label what it is called
 * @param href its address
 * @param current true for the one that is shown
 */
public record Tab(String label, String href, boolean current) {}
