/**
 * Reading procedures from the records of the national catalogue.
 *
 * <p>What a source says is taken as a figure only where it can mean one thing; everything else stays in its words, as a
 * to-do. Nothing is guessed and nothing is dropped: the record itself is kept too.
 */
@NullMarked
package vn.motcua.catalog.intake;

import org.jspecify.annotations.NullMarked;
