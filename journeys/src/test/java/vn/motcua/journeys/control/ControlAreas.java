package vn.motcua.journeys.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Tour;

/** Which story looks at which pages of procedure control and administration, by the word that follows {@code /control/}. */
final class ControlAreas {

    private static final List<String> DOWNLOADS = List.of(
            "/control/processes/{id}/bpmn",
            "/control/vault/loads/template",
            "/control/questions/imports/template",
            "/control/reuse/causes",
            "/control/vault/loads/{id}/lines",
            "/control/forms/{procedure}/versions/{number}/file");

    private static final Map<Class<? extends Story>, List<String>> STORIES = Map.of(
            CataloguePagesStory.class,
            List.of("catalog", "search-words", "life-events", "questions", "processes", "forms"),
            AdministrationPagesStory.class,
            List.of("organisation", "reception", "calendar", "accounts", "regimes", "history"),
            PaperPagesStory.class,
            List.of("trust", "signing-keys", "result-types", "layouts", "reuse", "vault", "archive", "digitisation"),
            ControlPagesStory.class,
            List.of(
                    "messages",
                    "certification-fees",
                    "feedback",
                    "satisfaction",
                    "payments",
                    "fee-reductions",
                    "post"));

    private ControlAreas() {}

    /** Ends the story: nothing was wrong, and of its areas every page was seen that is no download. */
    static void end(Class<? extends Story> story, Tour... tours) {
        var seen = new TreeSet<String>();
        for (var tour : tours) {
            seen.addAll(tour.ends());
        }
        var areas = STORIES.getOrDefault(story, List.of());
        assertThat(areas).isNotEmpty();
        assertThat(areas.stream().flatMap(area -> Tour.unseen("/control/" + area, seen).stream()))
                .containsExactlyInAnyOrderElementsOf(DOWNLOADS.stream()
                        .filter(page -> areas.contains(area(page)))
                        .toList());
    }

    /** Pages that no story has to see. */
    static List<String> withoutAStory() {
        return Tour.unseen("/control", Set.of()).stream()
                .filter(page -> STORIES.values().stream().noneMatch(areas -> areas.contains(area(page))))
                .toList();
    }

    private static String area(String page) {
        return page.replaceFirst("^/control/?", "").replaceFirst("/.*", "");
    }
}
