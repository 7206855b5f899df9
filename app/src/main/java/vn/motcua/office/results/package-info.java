/** One result: its file, its history, its end; and what the lists of results share. */
@NullMarked
package vn.motcua.office.results;

import org.jspecify.annotations.NullMarked;
