package vn.motcua.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.journeys.Everybody;
import vn.motcua.journeys.Story;
import vn.motcua.journeys.Visitor;

/** Every page of citizens is one that everybody can read and use, in both languages. */
class CitizenPagesStory extends Story {

    /** Of people and of systems outside. */
    private static final List<String> NAMES =
            List.of("Trần Thị Bưởi", "VNeID (mô phỏng)", "Nền tảng thanh toán Cổng Dịch vụ công quốc gia");

    private final String number =
            "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void mondayMorning() {
        clock().moveTo("2026-03-23T07:30");
    }

    @Test
    void everyPageIsAccessibleAndEnglishToo() {
        var stranger = asCitizen();
        var applicant = asApplicant("Pham Thi Lai", number);
        var pages = new CitizenPages(this::door, number).prepared(stranger, applicant);

        pages.ofEveryone().forEach(path -> looksAt(stranger, path));
        pages.ofTheApplicant().forEach(path -> looksAt(applicant, path));

        assertThat(faults).isEmpty();
        var seen = new TreeSet<>(pages.ofEveryone());
        seen.addAll(pages.ofTheApplicant());
        assertThat(CitizensTable.unseen(seen)).isEmpty();
    }

    private void looksAt(Visitor visitor, String path) {
        var name =
                "citizen" + CitizensTable.pattern(path).replaceAll("[?].*", "").replaceAll("[^A-Za-z0-9]+", "-");
        inVietnamese(visitor, path, name);
        inEnglish(visitor, path);
    }

    private void inVietnamese(Visitor visitor, String path, String name) {
        visitor.opens(in(path, "vi"));
        check(path, () -> visitor.looksRight(name));
        var page = visitor.page();
        fault(path, "reflow at 320 px", Everybody.reflowsAt(page, 320));
        fault(path, "text spacing", Everybody.withstandsTextSpacing(page));
        fault(path, "main actions for a thumb", Everybody.smallActions(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        fault(path, "forced colours", Everybody.lostInForcedColours(page));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE));
        fault(path, "reduced motion", Everybody.moving(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    private void inEnglish(Visitor visitor, String path) {
        visitor.opens(in(path, "en"));
        var page = visitor.page();
        fault(path, "language of the page", Everybody.languageIs(page, "en"));
        fault(path, "Vietnamese in English", Everybody.vietnameseOutsideItsLanguage(page, NAMES));
        fault(path, "key instead of a text", Everybody.keys(page));
    }

    private static String in(String path, String language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private void check(String path, Runnable look) {
        try {
            look.run();
        } catch (AssertionError fault) {
            faults.add(path + ": " + fault.getMessage());
        }
    }

    private void fault(String path, String what, List<String> found) {
        if (!found.isEmpty()) {
            faults.add(path + ": " + what + ": " + found);
        }
    }
}
