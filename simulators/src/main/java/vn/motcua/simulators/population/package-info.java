/** The national population database, as far as it is asked about one person. */
package vn.motcua.simulators.population;
