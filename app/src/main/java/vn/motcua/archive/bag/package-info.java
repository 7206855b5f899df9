/** The form of a package (BagIt, RFC 8493), written and verified; pure Java, no database, no key. */
@NullMarked
package vn.motcua.archive.bag;

import org.jspecify.annotations.NullMarked;
