package vn.motcua.counter.digitisation;

import java.util.Set;

/** What an address may say was done, for the banner after a redirect. */
final class Done {

    private static final Set<String> ALL = Set.of("taken", "looked-up", "verified", "confirmed", "attached", "dropped");

    private Done() {}

    static boolean isOne(String done) {
        return ALL.contains(done);
    }
}
