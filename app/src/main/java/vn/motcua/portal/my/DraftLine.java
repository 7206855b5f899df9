package vn.motcua.portal.my;

import vn.motcua.filing.Draft;

/** A draft in the list. */
public record DraftLine(Draft draft, String procedureName) {}
