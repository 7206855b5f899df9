package vn.motcua.demo.story;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Party;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Certificates of land that were issued on paper long ago, scanned and put into their owners' stores. */
final class LandArchive {

    private static final UnitCode AGENCY = new UnitCode("H48.06");
    private static final int ISSUED_BEFORE_DAYS = 400;

    private final Stage stage;
    private final Roster roster;

    LandArchive(Stage stage, Roster roster) {
        this.stage = stage;
        this.roster = roster;
    }

    /** Before the story begins. */
    void load(Residents residents, Story story) {
        stage.clock().moveTo(story.from());
        LocalDate first = story.from().atOffset(WorkingCalendar.ZONE).toLocalDate();
        Actor.Staff keeper = roster.somebody(AGENCY, Role.AGENCY_HEAD, 0);
        var number = new AtomicInteger();
        residents
                .inTheLandArchive()
                .map(owner -> new Certificate(owner, number.incrementAndGet()))
                .toList()
                .parallelStream()
                .forEach(each -> PaperDesk.keepOldCertificate(
                        stage.papers(),
                        each.owner(),
                        each.number(),
                        first.minusDays(ISSUED_BEFORE_DAYS + each.number() % 3_000),
                        keeper));
    }

    private record Certificate(Party owner, int number) {}
}
