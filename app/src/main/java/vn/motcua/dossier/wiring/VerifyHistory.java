package vn.motcua.dossier.wiring;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.HistoryCheck;
import vn.motcua.dossier.HistoryFault;
import vn.motcua.installation.AdministrationCommand;

/** {@code bin/motcua verify-history}: proves the chain of events, or names what was changed. */
@Component
class VerifyHistory implements AdministrationCommand {

    private final HistoryCheck check;

    VerifyHistory(HistoryCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "verify-history";
    }

    @Override
    public String purpose() {
        return "proves that no event and no dossier was changed behind the application's back";
    }

    @Override
    public int run(List<String> arguments, PrintStream console) {
        var report = check.verify();
        console.printf("%d dossiers, %d events, %d seals%n", report.dossiers(), report.events(), report.seals());
        report.faults().forEach(fault -> console.println(line(fault)));
        console.println(report.isProven() ? "The history is proven." : "THE HISTORY WAS CHANGED.");
        return report.isProven() ? 0 : 1;
    }

    private static String line(HistoryFault fault) {
        return "%s %s %s".formatted(fault.kind(), fault.dossier() == null ? "" : fault.dossier(), fault.detail());
    }
}
