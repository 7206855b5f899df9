package vn.motcua.installation;

import java.io.PrintStream;
import java.util.List;

/**
 * Something that an administrator does from the command line: {@code bin/motcua <name> <arguments>}.
 *
 * <p>A module offers one as a bean. It may run beside a running product, on the same database.
 */
public interface AdministrationCommand {

    /** Words joined by dashes, such as {@code verify-history}. */
    String name();

    /** One line for {@code bin/motcua help}. */
    String purpose();

    /**
     * Does it and says what came of it.
     *
     * @param console where the administrator reads
     * @return 0 when all is well, another number when it is not
     */
    int run(List<String> arguments, PrintStream console);
}
