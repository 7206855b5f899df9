package vn.motcua.office.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.PauseGround;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.OpenAct;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.Result;
import vn.motcua.filing.HandlingUnits;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Processes;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** What the fields of an act's form offer. */
@Component
class ActOptions {

    /** Ways that an officer says; that the post delivered a result says the postman. */
    private static final DeliveryMethod[] BY_HAND = {DeliveryMethod.COUNTER, DeliveryMethod.ELECTRONIC};

    private final StaffDirectory staff;
    private final Units units;
    private final Processes processes;
    private final Procedures procedures;
    private final HandlingUnits handling;
    private final HeldPapers heldPapers;

    ActOptions(
            StaffDirectory staff,
            Units units,
            Processes processes,
            Procedures procedures,
            HandlingUnits handling,
            HeldPapers heldPapers) {
        this.staff = staff;
        this.units = units;
        this.processes = processes;
        this.procedures = procedures;
        this.handling = handling;
        this.heldPapers = heldPapers;
    }

    Map<String, List<Choice>> of(OpenAct act, Dossier dossier, Actor.Staff person, LocalDate today, Page page) {
        var options = new HashMap<String, List<Choice>>();
        if (act.tasks().size() > 1) {
            options.put("task", act.tasks().stream().map(ActOptions::choice).toList());
        }
        switch (act.kind()) {
            case RECEIVE -> {
                options.put("variant", variants(dossier, today));
                options.put("handling-unit", handlers(dossier, person, today, page));
                options.putAll(heldPapers.of(dossier, person, page));
            }
            case ACCEPT_SUPPLEMENT -> options.putAll(heldPapers.of(dossier, person, page));
            case ASSIGN -> options.put("to", officers(act.tasks(), person, today));
            case HAND_OVER -> options.put("to", nextOfficers(act.next(), today, page));
            case ASK_OPINION ->
                options.put(
                        "units",
                        advisers(dossier, today).map(unit -> choice(unit, page)).toList());
            case RETURN_TO_STEP -> options.put("step", formerSteps(dossier));
            case SUSPEND -> options.put("ground", grounds(page));
            case FINISH -> options.put("result-kind", texts(Result.Kind.values(), "dossier.result.", page));
            case RETURN_RESULT -> options.put("method", texts(BY_HAND, "dossier.delivery.", page));
            default -> {}
        }
        return options;
    }

    /** What the catalogue calls the result of the procedure; empty when it names none. */
    String resultName(Dossier dossier) {
        return procedures.version(dossier.filing().procedure().version()).stream()
                .flatMap(version -> version.content().results().types().stream())
                .map(type -> type.name())
                .findFirst()
                .orElse("");
    }

    private List<Choice> variants(Dossier dossier, LocalDate today) {
        return processes.variantsInForce(dossier.filing().procedure().code(), today).stream()
                .map(process -> Choice.of(process.variant(), process.name()))
                .toList();
    }

    /** The units that may be competent, the one that was found when it was filed before all. */
    private List<Choice> handlers(Dossier dossier, Actor.Staff person, LocalDate today, Page page) {
        var filing = dossier.filing();
        var others = procedures.version(filing.procedure().version()).stream()
                .flatMap(version -> handling.candidates(person.unit(), version, today).stream());
        return Stream.concat(units.find(filing.handlingUnit(), today).stream(), others)
                .distinct()
                .map(unit -> choice(unit, page))
                .toList();
    }

    /** Heads give work to their people; others take it themselves. */
    private List<Choice> officers(List<OpenTask> tasks, Actor.Staff person, LocalDate today) {
        var isHead = person.role() == Role.AGENCY_HEAD || person.role() == Role.DIVISION_HEAD;
        if (!isHead) {
            return List.of(Choice.of(person.account().toString(), person.displayName()));
        }
        return tasks.stream()
                .flatMap(task -> staff.holders(task.unit(), task.role(), today).stream())
                .map(member -> Choice.of(member.account().toString(), member.displayName()))
                .distinct()
                .toList();
    }

    /** Anyone of them comes first: nobody has to be chosen. */
    private List<Choice> nextOfficers(OpenAct.@Nullable NextStep next, LocalDate today, Page page) {
        if (next == null) {
            return List.of();
        }
        var anyone = Choice.of("", page.t("office.field.to.anyone"));
        var people = staff.holders(next.unit(), next.role(), today).stream()
                .map(member -> Choice.of(member.account().toString(), member.displayName()));
        return Stream.concat(Stream.of(anyone), people).toList();
    }

    /** Units where somebody can answer: of the agency itself, and of the province. */
    private Stream<Unit> advisers(Dossier dossier, LocalDate today) {
        var handling = dossier.filing().handlingUnit();
        var candidates = units.inForce(today).stream()
                .filter(unit -> !unit.code().equals(handling))
                .filter(unit -> unit.level() == AreaLevel.PROVINCE || isAround(unit.code(), handling))
                .toList();
        var filled = staff.rolesFilled(candidates.stream().map(Unit::code).toList(), today);
        return candidates.stream()
                .filter(unit -> filled.getOrDefault(unit.code(), Set.of()).contains(Role.CASE_OFFICER));
    }

    private static boolean isAround(UnitCode unit, UnitCode handling) {
        var agency = handling.value().replaceAll("\\.[^.]*$", "");
        return unit.value().startsWith(agency + ".") || unit.value().equals(agency);
    }

    private List<Choice> formerSteps(Dossier dossier) {
        var process = dossier.work().process();
        return process == null ? List.of() : formerSteps(dossier, processes.version(process));
    }

    private static List<Choice> formerSteps(Dossier dossier, ProcessDefinition process) {
        return dossier.work().doneSteps().reversed().stream()
                .map(process::step)
                .filter(step -> step.kind() != StepKind.RECEPTION)
                .map(step -> Choice.of(step.key(), step.name()))
                .toList();
    }

    /** A supplement is asked for by an act of its own. */
    private static List<Choice> grounds(Page page) {
        return texts(
                new PauseGround[] {PauseGround.FINANCIAL_OBLIGATION, PauseGround.SUSPENSION}, "dossier.pause.", page);
    }

    private static List<Choice> texts(Enum<?>[] constants, String prefix, Page page) {
        return Arrays.stream(constants)
                .map(each -> Choice.of(each.name(), page.t(prefix + each.name())))
                .toList();
    }

    private static Choice choice(OpenTask task) {
        return Choice.of(task.id().toString(), task.name());
    }

    private static Choice choice(Unit unit, Page page) {
        return Choice.of(unit.code().value(), unit.name().in(page.language().locale()));
    }
}
