package vn.motcua.demo.story;

import java.time.Instant;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Actor;

/** What citizens do beside filing, and what is made of it at the end of a day. */
final class Citizens {

    private final PublicDoors doors;
    private final Opinions opinions;
    private final Voices voices;
    private final CashBooks books;

    Citizens(Story story, PublicDoors doors, Roster roster) {
        this.doors = doors;
        this.opinions = new Opinions(doors.voice());
        this.voices = new Voices(story, doors.voice(), roster);
        this.books = new CashBooks(story, doors.money(), roster);
    }

    /** How the fees of one dossier are paid. */
    Paying paying(Plan plan, Actor.Staff reception) {
        return new Paying(doors.money(), plan, reception);
    }

    /** The result was handed over just now. */
    void rate(Dossier returned, Plan plan) {
        opinions.ask(returned, plan);
    }

    /** Does an evening's work, once a day. */
    void pass(Instant now) {
        voices.pass(now);
        books.pass(now);
    }
}
