package vn.motcua.eforms;

/** An answer that can be chosen; the value is what is kept. */
public record Option(String value, Text label, Text hint) {}
