/** Pictures of pages: upright, straight, clean and small. */
@NullMarked
package vn.motcua.digitisation.imaging;

import org.jspecify.annotations.NullMarked;
