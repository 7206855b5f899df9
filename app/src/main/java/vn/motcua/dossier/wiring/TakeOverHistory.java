package vn.motcua.dossier.wiring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.HistoryTakeOver;
import vn.motcua.installation.AdministrationCommand;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/** {@code bin/motcua take-over-history <file> <unit> <procedure>}: an XES event log becomes dossiers with their history. */
@Component
class TakeOverHistory implements AdministrationCommand {

    private static final Actor BY = new Actor.System("take-over-history");

    private final HistoryTakeOver takeOver;

    TakeOverHistory(HistoryTakeOver takeOver) {
        this.takeOver = takeOver;
    }

    @Override
    public String name() {
        return "take-over-history";
    }

    @Override
    public String purpose() {
        return "<file.xes[.gz]> <unit> <procedure>: takes the cases of another system over as dossiers";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        if (arguments.size() != 3
                || !UnitCode.isWellFormed(arguments.get(1))
                || !ProcedureCode.isWellFormed(arguments.get(2))
                || !Files.isReadable(Path.of(arguments.get(0)))) {
            console.println("Give a readable file, the code of a unit and the code of a procedure.");
            return 2;
        }
        var file = Path.of(arguments.get(0));
        try (var xes = Files.newInputStream(file)) {
            return tell(
                    takeOver.takeOver(
                            String.valueOf(file.getFileName()),
                            xes,
                            new UnitCode(arguments.get(1)),
                            new ProcedureCode(arguments.get(2)),
                            BY),
                    console);
        } catch (IOException problem) {
            console.println("The file cannot be read: " + problem.getMessage());
            return 1;
        }
    }

    private static int tell(
            Outcome<HistoryTakeOver.Report, HistoryTakeOver.CannotTakeOver> outcome, PrintStream console) {
        return switch (outcome) {
            case Outcome.Done<HistoryTakeOver.Report, HistoryTakeOver.CannotTakeOver>(var report) -> {
                console.printf(
                        "%d cases with %d events: %d taken over, %d known before, %d left out%n",
                        report.cases(),
                        report.events(),
                        report.taken(),
                        report.known(),
                        report.faults().size());
                report.faults().forEach(console::println);
                yield 0;
            }
            case Outcome.Refused<HistoryTakeOver.Report, HistoryTakeOver.CannotTakeOver>(var refusal) -> {
                console.println(refusal.key() + " " + refusal.arguments());
                yield 1;
            }
        };
    }
}
