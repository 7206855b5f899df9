/** What people come to each centre for. */
@NullMarked
package vn.motcua.control.reception;

import org.jspecify.annotations.NullMarked;
