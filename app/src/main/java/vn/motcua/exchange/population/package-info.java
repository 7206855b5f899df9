/** The national population database (CSDL quốc gia về dân cư). */
@NullMarked
package vn.motcua.exchange.population;

import org.jspecify.annotations.NullMarked;
