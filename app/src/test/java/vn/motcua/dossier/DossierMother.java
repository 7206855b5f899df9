package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CountingTerms;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.domain.ActContext;
import vn.motcua.dossier.domain.Agencies;
import vn.motcua.dossier.domain.Colleagues;
import vn.motcua.dossier.domain.Decisions;
import vn.motcua.dossier.domain.Replay;
import vn.motcua.process.Holder;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;

/** Dossiers for tests: a land dossier of a commune, three working days, filed on Monday 5 January 2026. */
public final class DossierMother {

    public static final WorkingCalendar CALENDAR = Calendars.province();
    public static final UnitCode DESK = new UnitCode("H48.61.TT");
    public static final UnitCode COMMUNE = new UnitCode("H48.61");
    public static final UnitCode DIVISION = new UnitCode("H48.61.KT");
    public static final UnitCode LAND_OFFICE = new UnitCode("H48.15");
    public static final Agencies AGENCIES = new Agencies() {
        @Override
        public UnitCode agencyOf(UnitCode unit) {
            return unit.equals(DIVISION) ? COMMUNE : unit;
        }

        @Override
        public boolean exists(UnitCode unit) {
            return true;
        }
    };

    /** Somebody who holds no post; everybody else holds every one. */
    public static final AccountId STRANGER = AccountId.next();

    public static final Colleagues COLLEAGUES = (_, _, person) -> !person.equals(STRANGER);
    public static final Actor SYSTEM = new Actor.System("test");
    public static final LegalRegime REGIME = new LegalRegime(
            "118/2025/NĐ-CP",
            Period.since(LocalDate.parse("2025-07-01")),
            1,
            1,
            0,
            LegalRegime.SupplementResume.RESUME);
    private static final ProcedureCode PROCESS_CODE = new ProcedureCode("1.012791");
    public static final ProcessDefinition PROCESS = process(
            step("receive", StepKind.RECEPTION, Holder.receiving(Role.RECEPTION_OFFICER), 60, "assign"),
            step("assign", StepKind.ASSIGNMENT, Holder.handling(Role.DIVISION_HEAD), 60, "handle"),
            step("handle", StepKind.HANDLING, Holder.handling(Role.CASE_OFFICER), 480, "tax", "survey"),
            step("tax", StepKind.FINANCIAL_OBLIGATION, Holder.handling(Role.CASE_OFFICER), 0, "approve"),
            step("survey", StepKind.OPINION, Holder.named(LAND_OFFICE, Role.CASE_OFFICER), 480, "approve"),
            joining(step("approve", StepKind.APPROVAL, Holder.handling(Role.AGENCY_HEAD), 240, "issue")),
            step("issue", StepKind.ISSUE, Holder.handling(Role.RECORDS_CLERK), 120, "return"),
            step("return", StepKind.RETURN_OF_RESULT, Holder.receiving(Role.RECEPTION_OFFICER), 0));
    public static final List<Component> PAPERS = List.of(
            Component.onPaper("c1", "Đơn đăng ký", 1, 0, 0), Component.onPaper("c2", "Giấy chứng nhận", 1, 0, 1));

    private DossierMother() {}

    /** A dossier that was filed online on Monday at eight, and nothing more. */
    public static Dossier filed() {
        var id = DossierId.next();
        var at = MovableClock.instant("2026-01-05T08:00");
        var event = Decisions.file(filing(), context(at, null)).orThrow();
        return Replay.of(id, List.of(new RecordedEvent(1, at, at, SYSTEM, null, event)));
    }

    public static DossierEvent filedEvent() {
        return Decisions.file(filing(), context(MovableClock.instant("2026-01-05T08:00"), null))
                .orThrow();
    }

    public static Act.File filing() {
        return new Act.File(
                new DossierCode("H48.61-260105-0001"),
                "123456",
                new ProcedureSnapshot(
                        ProcedureVersionId.next(),
                        new ProcedureCode("1.012791"),
                        "Đăng ký biến động đất đai",
                        "Đất đai",
                        "case-1",
                        CountingTerms.of(TimeLimit.workingDays("3"))),
                DESK,
                DIVISION,
                Channel.ONLINE,
                Parties.of(Party.citizen("Nguyễn Thị Hoa", "051190001234")),
                PAPERS,
                "");
    }

    public static ActContext context(Instant now, @Nullable ProcessDefinition process) {
        return context(now, process, SYSTEM);
    }

    public static ActContext context(Instant now, @Nullable ProcessDefinition process, Actor actor) {
        return new ActContext(now, actor, CALENDAR, REGIME, process, AGENCIES, COLLEAGUES, UUID::randomUUID);
    }

    public static Outcome<DossierEvent, DossierRefusal> decide(Dossier dossier, Act act, String at) {
        return Decisions.decide(dossier, act, context(MovableClock.instant(at), PROCESS));
    }

    static ProcessDefinition process(Step... steps) {
        return new ProcessDefinition(
                ProcessVersionId.next(),
                PROCESS_CODE,
                "standard",
                1,
                "Đăng ký biến động đất đai",
                REGIME.validity(),
                TimeLimit.workingDays("3"),
                List.of(steps));
    }

    static Step step(String key, StepKind kind, Holder holder, long minutes, String... next) {
        return new Step(key, "", key, kind, holder, minutes, List.of(next), false, "");
    }

    static Step joining(Step step) {
        return new Step(
                step.key(), "", step.name(), step.kind(), step.holder(), step.workingMinutes(), step.next(), true, "");
    }
}
