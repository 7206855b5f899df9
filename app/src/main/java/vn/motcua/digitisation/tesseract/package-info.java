/** The recognition of text by the command of that name. */
@NullMarked
package vn.motcua.digitisation.tesseract;

import org.jspecify.annotations.NullMarked;
