/** Find a procedure and read what it asks for. */
@NullMarked
package vn.motcua.portal.procedures;

import org.jspecify.annotations.NullMarked;
