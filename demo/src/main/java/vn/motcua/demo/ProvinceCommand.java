package vn.motcua.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.demo.province.FeeRules;
import vn.motcua.demo.province.MemorableAccounts;
import vn.motcua.demo.province.Province;
import vn.motcua.demo.province.SigningPlan;
import vn.motcua.demo.story.Progress;
import vn.motcua.demo.story.Shares;
import vn.motcua.demo.story.Stage;
import vn.motcua.demo.story.Story;
import vn.motcua.demo.story.Telling;
import vn.motcua.demo.story.Today;
import vn.motcua.installation.AdministrationCommand;
import vn.motcua.notification.wiring.Sending;

/** {@code province}: lays down the province and the dossiers of its last weeks, unless they are there. */
class ProvinceCommand implements AdministrationCommand {

    private static final Duration SOME_WEEKS = Duration.ofDays(24);
    private static final int DOSSIERS = 500;
    private static final long SEED = 51;
    private static final int ALL = 100;
    private static final int DIGITISED = 4;
    private static final int SIGNED = 12;
    private static final String FOCUS = "H48.101";

    private final Province province;
    private final SigningPlan signing;
    private final FeeRules fees;
    private final Stage stage;
    private final Sending sending;
    private final Path data;

    ProvinceCommand(Province province, SigningPlan signing, FeeRules fees, Stage stage, Sending sending, Path data) {
        this.province = province;
        this.signing = signing;
        this.fees = fees;
        this.stage = stage;
        this.sending = sending;
        this.data = data;
    }

    @Override
    public String name() {
        return "province";
    }

    @Override
    public String purpose() {
        return "lays down the demonstration province with some hundreds of dossiers";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        if (layDown(console)) {
            Instant now = stage.clock().instant();
            new Telling(story(now), stage, new Progress(console)).tell();
            new Today(stage).open();
            sending.round();
        }
        markLoaded();
        return 0;
    }

    private static Story story(Instant now) {
        return new Story(
                now.minus(SOME_WEEKS), now, DOSSIERS, SEED, Shares.OF_A_LIVELY_MONTH, ALL, DIGITISED, SIGNED, FOCUS);
    }

    /** @return false when it was there before */
    boolean layDown(PrintStream console) {
        if (province.exists()) {
            return false;
        }
        province.layDown(console, LocalDate.ofInstant(stage.clock().instant(), WorkingCalendar.ZONE));
        signing.enter(Province.FIRST_DAY);
        fees.enter(Province.FIRST_DAY);
        return true;
    }

    /** Remembers in the data folder that the province need not be laid down again, and who lives there. */
    void markLoaded() {
        var table = new StringBuilder(
                "Demonstration accounts, all with the password  " + MemorableAccounts.PASSWORD + "\n\n");
        MemorableAccounts.all()
                .forEach(account -> table.append("  %-12s %s%n".formatted(account.username(), account.who())));
        table.append("%nThe heads of agencies (chutich, chutich.nghialo, chutich.kontum) sign with the password  %s%n%n"
                .formatted(SigningPlan.PASSWORD));
        write("demonstration.accounts", table.toString());
        write("demonstration.loaded", "");
    }

    private void write(String file, String text) {
        try {
            Files.writeString(data.resolve(file), text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
