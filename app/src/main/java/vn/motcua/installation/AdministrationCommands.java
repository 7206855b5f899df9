package vn.motcua.installation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Runs the command that the product was started with, if any, and ends the product with its answer. */
@Component
class AdministrationCommands implements ApplicationRunner {

    private static final int NO_SUCH_COMMAND = 2;

    private final List<AdministrationCommand> commands;
    private final ApplicationContext context;

    AdministrationCommands(List<AdministrationCommand> commands, ApplicationContext context) {
        this.commands = commands.stream()
                .sorted(Comparator.comparing(AdministrationCommand::name))
                .toList();
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        if (!words.isEmpty()) {
            var console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            int answer = run(words.getFirst(), words.subList(1, words.size()), console);
            ExitCodeGenerator code = () -> answer;
            System.exit(SpringApplication.exit(context, code));
        }
    }

    int run(String name, List<String> arguments, PrintStream console) {
        Optional<AdministrationCommand> command =
                commands.stream().filter(each -> each.name().equals(name)).findFirst();
        return command.map(found -> found.run(arguments, console)).orElseGet(() -> help(name, console));
    }

    private int help(String name, PrintStream console) {
        boolean asked = name.equals("help");
        if (!asked) {
            console.println("There is no command " + name + ". There are:");
        }
        commands.forEach(command -> console.printf("  %-20s %s%n", command.name(), command.purpose()));
        return asked ? 0 : NO_SUCH_COMMAND;
    }
}
