package vn.motcua.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.archive.bag.BagCheck;
import vn.motcua.installation.AdministrationCommand;

/** {@code bin/motcua verify-package}: verifies packages; without a database when it is started as a program of its own. */
@Component
public class VerifyPackage implements AdministrationCommand {

    private static final int WRONG_USE = 2;

    public static void main(String[] packages) {
        var console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new VerifyPackage().run(List.of(packages), console));
    }

    @Override
    public String name() {
        return "verify-package";
    }

    @Override
    public String purpose() {
        return "verifies archive packages (ZIP files); needs no database";
    }

    @Override
    public int run(List<String> packages, PrintStream console) {
        if (packages.isEmpty()) {
            console.println("which packages? bin/motcua verify-package <zip> …");
            return WRONG_USE;
        }
        int answer = 0;
        for (String zip : packages) {
            answer = Math.max(answer, verify(zip, console));
        }
        return answer;
    }

    private static int verify(String zip, PrintStream console) {
        try {
            var report = BagCheck.check(Path.of(zip));
            console.printf("%s: %d files, %d events%n", zip, report.files(), report.events());
            report.faults().forEach(fault -> console.println("  " + fault));
            console.println(report.holds() ? "The package holds." : "THE PACKAGE WAS CHANGED OR IS INCOMPLETE.");
            return report.holds() ? 0 : 1;
        } catch (IOException | InvalidPathException unreadable) {
            console.printf("%s cannot be read as a package: %s%n", zip, unreadable.getMessage());
            return 1;
        }
    }
}
