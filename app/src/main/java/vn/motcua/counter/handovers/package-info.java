/** Lists of dossiers that go together from one hand to another, and money taken at the desk. */
@NullMarked
package vn.motcua.counter.handovers;

import org.jspecify.annotations.NullMarked;
