package vn.motcua.demo.story;

/** Who plays in a story, and what its lives share. */
record Company(
        Story story,
        Roster roster,
        Residents residents,
        Envelopes envelopes,
        ElectronicCopies copies,
        IssuedResults issued,
        Evenings evenings,
        Citizens citizens,
        OnlineFiling online) {

    static Company of(Stage stage, Roster roster, Residents residents, Story story) {
        var envelopes = new Envelopes(stage.post(), roster);
        var copies = new ElectronicCopies(stage.copies(), stage.results(), story);
        var issued = new IssuedResults();
        var evenings = new Evenings(story, stage.results(), roster, envelopes, copies, issued);
        var citizens = new Citizens(story, stage.portal(), roster);
        var online = new OnlineFiling(story, stage, roster);
        return new Company(story, roster, residents, envelopes, copies, issued, evenings, citizens, online);
    }
}
