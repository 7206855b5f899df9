package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.SmallProvince;

/** Every page of citizens, weighed as a stranger's and as a second visit. */
class LightPagesStory extends Story {

    private static final int MOST_KILOBYTES = 60;
    private static final int MOST_REQUESTS = 7;
    private static final Path MATRIX = Path.of("../app/src/test/resources/access-matrix.csv");
    private static final Path TABLE = Path.of("../docs/benchmarks/pages.md");
    /** What no person reads. */
    private static final Set<String> NO_PAGES =
            Set.of("/manifest.webmanifest", "/service-worker.js", "/sign-on/callback", "/sign-out");

    private static final Path DEMONSTRATION = Path.of("../demo/src/main/resources/province/procedures.json");
    /** A week in which nothing else is in force, and which no other story visits. */
    private static final LocalDate WEEK = LocalDate.of(2025, 7, 7);

    private record Weighed(String path, long cold, int coldRequests, long warm, int warmRequests) {

        boolean isLight() {
            return cold <= MOST_KILOBYTES && coldRequests <= MOST_REQUESTS;
        }

        Weighed as(String name) {
            return new Weighed(name, cold, coldRequests, warm, warmRequests);
        }

        String row() {
            return "| `%s` | %d kB | %d | %d kB | %d |".formatted(path, cold, coldRequests, warm, warmRequests);
        }
    }

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-03-23T07:30");
        door(SmallProvince.class).found();
    }

    @Test
    void everyPageOfCitizensIsLight() throws IOException {
        var weighed = new ArrayList<Weighed>();
        listed("EVERYONE").forEach(path -> weigh(asCitizen(), path, weighed));
        var number = "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        var applicant = asApplicant("Phạm Thị Lài", number);
        listed("APPLICANT").forEach(path -> weigh(applicant, path, weighed));
        var named = new CitizenPages(this::door, number).prepared(asCitizen(), applicant);
        weighNamed(asCitizen(), named.ofEveryone(), weighed);
        weighNamed(applicant, named.ofTheApplicant(), weighed);
        weighed.add(communeOfTheDemonstration());

        write(weighed);
        assertThat(weighed).hasSizeGreaterThan(40);
        assertThat(weighed).filteredOn(each -> !each.isLight()).isEmpty();
    }

    /** Pages whose address names something, under the pattern of their address. */
    private static void weighNamed(Visitor visitor, List<String> paths, List<Weighed> weighed) {
        var known = weighed.stream().map(Weighed::path).collect(Collectors.toSet());
        for (var path : paths) {
            var name = CitizensTable.pattern(path);
            if (known.add(name)) {
                var alone = new ArrayList<Weighed>();
                weigh(visitor, path, alone);
                alone.forEach(each -> weighed.add(each.as(name)));
            }
        }
    }

    /** The page of a commune has all its procedures, so it is weighed with the names and papers of real ones. */
    private Weighed communeOfTheDemonstration() throws IOException {
        int published = publishThoseOfTheDemonstration();
        clock().moveTo(WEEK + "T08:00");
        var alone = new ArrayList<Weighed>();
        weigh(asCitizen(), "/communes/T1.61/procedures", alone);
        return alone.getFirst().as("/communes/T1.61/procedures (the %d of the demonstration)".formatted(published));
    }

    private int publishThoseOfTheDemonstration() throws IOException {
        var procedures = door(Procedures.class);
        var week = new Period(WEEK, WEEK.plusDays(7));
        int number = 0;
        for (var facts : new JsonMapper().readTree(Files.readString(DEMONSTRATION))) {
            if (facts.get("handledBy").asString().equals("COMMUNE")) {
                var code = new ProcedureCode("9.2650%02d".formatted(number++));
                var content = ProcedureMother.asking(facts.get("name").asString(), papers(facts.get("components")));
                if (procedures.history(code).isEmpty()) {
                    procedures
                            .publish(
                                    new PublishProcedure(code, ProcedureMother.decision(), week, content, null),
                                    new Actor.System("test"))
                            .orThrow();
                }
            }
        }
        return number;
    }

    private static List<RequiredComponent> papers(JsonNode components) {
        return IntStream.range(0, components.size())
                .mapToObj(at -> ProcedureMother.paper(
                        "c" + at, components.get(at).get("name").asString(), null))
                .toList();
    }

    private static Stream<String> listed(String who) throws IOException {
        return Files.readAllLines(MATRIX).stream()
                .map(line -> line.split(",", -1))
                .filter(line -> line[0].equals("GET") && line[2].equals(who))
                .map(line -> line[1])
                .filter(path -> !path.contains("{") && !path.startsWith("/api/") && !NO_PAGES.contains(path));
    }

    /** Addresses that answer with something else than a page, or that need more than an address, are passed by. */
    private static void weigh(Visitor visitor, String path, List<Weighed> weighed) {
        var asked = visitor.page().context().request().get(path);
        if (asked.status() != 200
                || !asked.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            return;
        }
        visitor.startsCold().opens(path);
        if (!visitor.page().url().endsWith(path)) {
            return;
        }
        int coldRequests = visitor.requests();
        long cold = kilobytes(visitor);
        visitor.opens(path);
        int warmRequests = visitor.requests();
        weighed.add(new Weighed(path, cold, coldRequests, kilobytes(visitor), warmRequests));
    }

    private static long kilobytes(Visitor visitor) {
        return Math.ceilDiv(visitor.weight(), 1000);
    }

    private static void write(List<Weighed> weighed) throws IOException {
        if (!Boolean.getBoolean("docs.write")) {
            return;
        }
        var table = new ArrayList<>(List.of(
                "# What citizens' pages weigh",
                "",
                "Bar: 60 kB and 7 requests for somebody who was never here (cold); `LightPagesStory` fails above it.",
                "Bytes over the wire, compressed as sent, headers included; warm is the second visit to the same page.",
                "Measured with a phone of 390 px in Chromium, scripts on, against the whole product, with",
                "",
                "    mvn -pl journeys -am test -Dtest=LightPagesStory -Ddocs.write=true -Dsurefire.failIfNoSpecifiedTests=false",
                "",
                "| page | cold | requests | warm | requests |",
                "|---|---:|---:|---:|---:|"));
        weighed.stream().map(Weighed::row).forEach(table::add);
        Files.write(TABLE, table);
    }
}
