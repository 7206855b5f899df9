/** What can be told from the words of a paper and from how it was scanned; pure, knows no database. */
@NullMarked
package vn.motcua.digitisation.domain;

import org.jspecify.annotations.NullMarked;
