package vn.motcua.dossier.domain;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.LegalRegime;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.shared.Actor;

/**
 * What an act needs to know of the world around its dossier.
 *
 * @param calendar of the unit that handles
 * @param regime the rules of the decree that the dossier lives under
 * @param process what the dossier runs on; null before reception
 * @param agencies finds the agency that a division belongs to
 * @param colleagues knows to whom work can be given
 * @param taskIds where identifiers of new tasks come from
 */
public record ActContext(
        Instant now,
        Actor actor,
        WorkingCalendar calendar,
        LegalRegime regime,
        @Nullable ProcessDefinition process,
        Agencies agencies,
        Colleagues colleagues,
        Supplier<UUID> taskIds) {}
