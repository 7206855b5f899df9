/** Old paper archives: a spreadsheet and the scans that it names. */
@NullMarked
package vn.motcua.vault.loads;

import org.jspecify.annotations.NullMarked;
