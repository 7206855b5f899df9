package vn.motcua.filing;

import java.util.Collection;
import java.util.stream.Stream;
import vn.motcua.dossier.Dossier;

/** The codes of papers that answer a request: each names the request, and what is sent later stands beside what was before. */
public final class SupplementCodes {

    private SupplementCodes() {}

    /**
     * A code that no paper has yet.
     *
     * @param what of the request it answers, such as the number of an item
     */
    public static String free(Dossier dossier, String what, Collection<String> taken) {
        var plain = "bs" + dossier.papers().supplementRequests() + "-" + what;
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? plain : plain + "-" + number)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
