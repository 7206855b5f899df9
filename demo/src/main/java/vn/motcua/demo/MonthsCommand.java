package vn.motcua.demo;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.demo.story.Progress;
import vn.motcua.demo.story.Shares;
import vn.motcua.demo.story.Stage;
import vn.motcua.demo.story.Story;
import vn.motcua.demo.story.Telling;
import vn.motcua.installation.AdministrationCommand;

/** {@code months}: five months of the province, as busy as Quảng Ngãi reported them. */
class MonthsCommand implements AdministrationCommand {

    private static final int MONTHS = 5;
    private static final int DIGITISED = 0;
    private static final int SIGNED = 30;

    private final ProvinceCommand province;
    private final Stage stage;
    private final int dossiers;
    private final long seed;
    private final int papers;

    /** @param papers of how many dossiers in a hundred the papers are scanned */
    MonthsCommand(ProvinceCommand province, Stage stage, int dossiers, long seed, int papers) {
        this.province = province;
        this.stage = stage;
        this.dossiers = dossiers;
        this.seed = seed;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "months";
    }

    @Override
    public String purpose() {
        return "lets five months of the province pass";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        if (!province.layDown(console)) {
            console.println("There is a province in this data folder already: give an empty one with --data.");
            return 1;
        }
        OffsetDateTime end =
                stage.clock().instant().atOffset(WorkingCalendar.ZONE).with(LocalTime.of(17, 0));
        Instant from = end.minusMonths(MONTHS).with(LocalTime.of(7, 0)).toInstant();
        var story = new Story(
                from,
                end.toInstant(),
                dossiers,
                seed,
                Shares.OF_THE_REPORT,
                papers,
                papers == 0 ? 0 : DIGITISED,
                papers == 0 ? 0 : SIGNED,
                null);
        console.printf("Five months pass: %,d dossiers, seed %d, papers of %d %% scanned%n", dossiers, seed, papers);
        new Telling(story, stage, new Progress(console)).tell().say(console);
        new ReuseSummary(stage.papers().reports()).say(from, end.toInstant(), console);
        province.markLoaded();
        return 0;
    }
}
