package vn.motcua.journeys.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of access, as far as it tells which pages a citizen may see. */
final class CitizensTable {

    /** Looked at where they come from: somebody on the staff has to do something first. */
    private static final Map<String, String> LOOKED_AT_ELSEWHERE = Map.ofEntries(
            Map.entry("/feedback/published/{code}", "SpeakUpStory"),
            Map.entry("/capture/{token}", "HandFilesInStory"),
            Map.entry("/invitations/{token}", "SignInPagesStory"),
            Map.entry("/kiosk", "UseAKioskStory"),
            Map.entry("/centres/{unit}/screen", "WaitInTheQueueStory"),
            Map.entry("/centres/{unit}/screen/board", "WaitInTheQueueStory"),
            Map.entry("/procedures/{code}/check", "CheckAndPrintStory"),
            Map.entry("/questions/{number}/{words}", "AskAndFindStory"),
            Map.entry("/told/{token}", "ToldOfAnAppointmentStory"),
            Map.entry("/my/dossiers/{code}/answers", "OpenAShopStory"),
            Map.entry("/my/dossiers/{code}/answers/{name}", "OpenAShopStory"),
            Map.entry("/my/filings/{id}/form/{name}", "FileOnlineStory"),
            Map.entry("/my/filings/{id}/receipt", "FileOnlineStory"));

    /** Ways to somewhere else, files and pictures. */
    private static final List<String> NO_PAGES = List.of(
            "/kiosk/over",
            "/manifest.webmanifest",
            "/service-worker.js",
            "/my/filings/{id}/form",
            "/my/filings/{id}/papers/{paper}/files/{file}",
            "/payments/{reference}/{secret}/receipt.pdf",
            "/payments/{reference}/{secret}/receipt.xml",
            "/payments/{reference}/{secret}/return",
            "/payments/{reference}/{secret}/vietqr.png",
            "/questions/{number}",
            "/sign-on/begin/{provider}",
            "/sign-on/callback");

    /** Those of people who sign in to work here. */
    private static final Pattern OF_STAFF = Pattern.compile("/(sign-in|api)(/.*)?");

    /** Forms into which nothing is typed: buttons, choices and files. */
    private static final List<String> NOTHING_IS_TYPED = List.of(
            "/appointments/{key}/cancellations",
            "/capture/{token}",
            "/capture/{token}/uploads",
            "/centres/{unit}/ticket",
            "/kiosk/endings",
            "/kiosk/text-size",
            "/my/acting",
            "/my/acting/ended",
            "/my/documents/statements",
            "/my/documents/{id}/openings",
            "/my/documents/{id}/shares",
            "/my/documents/{id}/shares/{share}/ends",
            "/my/dossiers/{code}/corrections",
            "/my/filings",
            "/my/filings/{id}/discarded",
            "/my/filings/{id}/sent",
            "/my/messages/read",
            "/my/messages/wishes",
            "/my/uploads",
            "/payments/{reference}/{secret}/attempts",
            "/questions/{number}/opinions",
            "/rate/{token}",
            "/shared/{secret}/openings",
            "/sign-on/end",
            "/sign-out",
            "/told/{token}/cancellations",
            "/told/{token}/permissions",
            "/told/{token}/stops",
            "/verify/files");

    /** Of people who work here or of systems outside; and the answers of a declaration, which are the fields of its filing. */
    private static final List<String> NOT_OF_CITIZENS = List.of(
            "/carriers/sms/reports",
            "/carriers/zalo/events",
            "/invitations/{token}",
            "/my/dossiers/{code}/answers/{name}",
            "/payments/callbacks/{platform}");

    private static final Path MATRIX = Path.of("../app/src/test/resources/access-matrix.csv");
    private static final Path STORIES = Path.of("src/test/java");

    private CitizensTable() {}

    /** Pages that a citizen may see, that stand at none of these addresses, and that no other story looks at. */
    static List<String> unseen(Collection<String> addresses) {
        return rows("GET")
                .filter(row -> Set.of("EVERYONE", "APPLICANT").contains(row[2]))
                .map(row -> row[1])
                .filter(page ->
                        !NO_PAGES.contains(page) && !OF_STAFF.matcher(page).matches())
                .filter(page -> addresses.stream()
                        .map(address -> address.replaceFirst("[?].*", ""))
                        .noneMatch(path -> matches(page, path)))
                .filter(page -> !isLookedAtElsewhere(page))
                .toList();
    }

    /** Forms of citizens whose fields got no script, though something is typed into them; those that did as {@code post /path}. */
    static List<String> formsWithoutScripts(Collection<String> tried) {
        return rows("POST")
                .filter(row -> Set.of("EVERYONE", "APPLICANT").contains(row[2]))
                .map(row -> row[1])
                .filter(form -> !NOTHING_IS_TYPED.contains(form) && !NOT_OF_CITIZENS.contains(form))
                .filter(form -> !OF_STAFF.matcher(form).matches())
                .filter(form -> tried.stream()
                        .filter(each -> each.startsWith("post "))
                        .noneMatch(each -> matches(form, each.substring("post ".length()))))
                .toList();
    }

    /** How the table calls the page at this address; the address itself where it has words to search for. */
    static String pattern(String address) {
        if (address.contains("?q=")) {
            return address;
        }
        var path = address.replaceFirst("[?].*", "");
        return rows("GET")
                .map(row -> row[1])
                .filter(page -> matches(page, path))
                .min(Comparator.comparingLong(
                        page -> page.chars().filter(letter -> letter == '{').count()))
                .orElse(path);
    }

    private static boolean matches(String page, String path) {
        return path.matches(page.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"));
    }

    private static boolean isLookedAtElsewhere(String page) {
        var story = LOOKED_AT_ELSEWHERE.get(page);
        return story != null && source(story).matches("(?s).*(looksRight|looks|sees)\\(.*");
    }

    private static String source(String story) {
        try (var files = Files.walk(STORIES)) {
            return Files.readString(files.filter(file -> file.endsWith(story + ".java"))
                    .findFirst()
                    .orElseThrow());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<String[]> rows(String method) {
        try {
            return Files.readAllLines(MATRIX).stream()
                    .map(line -> line.split(",", -1))
                    .filter(row -> row[0].equals(method));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
