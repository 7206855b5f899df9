package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NavEntryTest {

    private final NavLink intake = link("intake");
    private final NavLink today = link("today").in("desk");
    private final NavLink results = link("results");
    private final NavLink waiting = link("waiting").in("desk");

    @Test
    void aGroupStandsWhereTheFirstOfItsLinksStood() {
        assertThat(NavEntry.of(List.of(intake, today, results, waiting)))
                .containsExactly(
                        new NavEntry("intake", List.of(intake)),
                        new NavEntry("desk", List.of(today, waiting)),
                        new NavEntry("results", List.of(results)));
    }

    @Test
    void aGroupWithASingleLinkIsThatLink() {
        var entries = NavEntry.of(List.of(intake, waiting));

        assertThat(entries).extracting(NavEntry::isGroup).containsExactly(false, false);
        assertThat(entries.getLast()).isEqualTo(new NavEntry("waiting", List.of(waiting)));
    }

    private static NavLink link(String name) {
        return new NavLink(Area.COUNTER, 1, name, "/counter/" + name, Set.of());
    }
}
