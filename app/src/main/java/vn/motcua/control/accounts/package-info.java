/** Accounts of the staff: who may sign in, under which posts. Administrators act, auditors read. */
@NullMarked
package vn.motcua.control.accounts;

import org.jspecify.annotations.NullMarked;
