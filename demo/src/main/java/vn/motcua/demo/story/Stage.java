package vn.motcua.demo.story;

import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.demo.DemonstrationClock;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intakes;
import vn.motcua.identity.StaffDirectory;

/** The front doors through which a story is told, and the clock it moves. */
public record Stage(
        Intakes intakes,
        Dossiers dossiers,
        PaperDoors papers,
        ResultDoors results,
        PostDoors post,
        CertifiedCopies copies,
        PublicDoors portal,
        FilingDoors filing,
        StaffDirectory staff,
        WorkingCalendars calendars,
        DemonstrationClock clock) {}
