/** The security log's table. */
@NullMarked
package vn.motcua.identity.log;

import org.jspecify.annotations.NullMarked;
