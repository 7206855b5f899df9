/** Accounts and posts: the acts on them and their tables. */
@NullMarked
package vn.motcua.identity.accounts;

import org.jspecify.annotations.NullMarked;
