/** The tables of the module and the front doors that read and write them. */
@NullMarked
package vn.motcua.process.store;

import org.jspecify.annotations.NullMarked;
