/** The virus scanner, where the installation has one. */
@NullMarked
package vn.motcua.files.scanning;

import org.jspecify.annotations.NullMarked;
