package vn.motcua.control.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.questions.QuestionContent;
import vn.motcua.shared.ProcedureCode;

/** The procedures that a question is tied to, as they are today. */
@Component
class TiedProcedures {

    private final Procedures procedures;
    private final Clock clock;

    TiedProcedures(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Those that are in force. */
    Map<ProcedureCode, ProcedureVersion> of(QuestionContent content) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var found = new HashMap<ProcedureCode, ProcedureVersion>();
        content.ties()
                .procedures()
                .forEach(code -> procedures.inForce(code, today).ifPresent(version -> found.put(code, version)));
        return found;
    }
}
