package vn.motcua.vault.loads;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.installation.AdministrationCommand;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.vault.ArchiveFiles;
import vn.motcua.vault.ArchiveLoads;
import vn.motcua.vault.ArchiveRefusal;
import vn.motcua.vault.ArchiveReport;
import vn.motcua.vault.ArchiveReport.Verdict;

/** {@code bin/motcua load-archive <xlsx> <folder> <unit>}: an old paper archive goes into the vault. */
@Component
class LoadArchive implements AdministrationCommand {

    private static final Actor BY = new Actor.System("load-archive");

    private final ArchiveLoads loads;

    LoadArchive(ArchiveLoads loads) {
        this.loads = loads;
    }

    @Override
    public String name() {
        return "load-archive";
    }

    @Override
    public String purpose() {
        return "<list.xlsx> <folder> <unit>: takes the scans of an old paper archive into the vault";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        if (arguments.size() != 3
                || !Files.isReadable(Path.of(arguments.get(0)))
                || !Files.isDirectory(Path.of(arguments.get(1)))
                || !UnitCode.isWellFormed(arguments.get(2))) {
            console.println("Give a readable spreadsheet, the folder of its scans and the code of the unit.");
            return 2;
        }
        var list = Path.of(arguments.get(0));
        var request =
                new ArchiveLoads.Request(new UnitCode(arguments.get(2)), String.valueOf(list.getFileName()), false);
        var outcome = loads.load(list, ArchiveFiles.in(Path.of(arguments.get(1))), request, BY);
        return switch (outcome) {
            case Outcome.Done<ArchiveReport, ArchiveRefusal>(var report) -> tell(report, console);
            case Outcome.Refused<ArchiveReport, ArchiveRefusal>(var refusal) -> {
                console.println(refusal.key() + " " + refusal.arguments());
                yield 1;
            }
        };
    }

    private static int tell(ArchiveReport report, PrintStream console) {
        report.rows().stream()
                .filter(row -> row.verdict() != Verdict.TAKEN && row.verdict() != Verdict.KNOWN)
                .forEach(row ->
                        console.printf("line %d: %s %s %s%n", row.line(), row.verdict(), row.detail(), row.words()));
        for (var verdict : Verdict.values()) {
            if (report.summary().of(verdict) > 0) {
                console.printf("%-12s %d%n", verdict, report.summary().of(verdict));
            }
        }
        return report.summary().of(Verdict.TAKEN) + report.summary().of(Verdict.KNOWN)
                        == report.rows().size()
                ? 0
                : 1;
    }
}
