/** What is true of every process, in plain Java. */
@NullMarked
package vn.motcua.process.domain;

import org.jspecify.annotations.NullMarked;
