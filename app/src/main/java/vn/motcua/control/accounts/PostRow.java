package vn.motcua.control.accounts;

import vn.motcua.identity.Post;

/**
 * A post as the page shows it.
 *
 * @param unit the unit's name
 * @param isOver whether it has ended by today
 */
public record PostRow(Post post, String unit, boolean isOver) {}
