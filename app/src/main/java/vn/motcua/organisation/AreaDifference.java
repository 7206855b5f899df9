package vn.motcua.organisation;

/** What an import found about one area that is not simply as it was. */
public sealed interface AreaDifference {

    /** The area concerned, as the file has it, or as it last was when it ends. */
    Area area();

    /** The code is new. */
    record Added(Area area) implements AreaDifference {}

    /** The code stays and its name, kind or parent changes. */
    record Changed(Area before, Area area) implements AreaDifference {}

    /** The file no longer holds the code. */
    record Ended(Area area) implements AreaDifference {}

    /**
     * Nothing changes but the spelling, so the register keeps its own.
     *
     * @param onlyToneMarks whether the letters are the same and just tone marks stand elsewhere; otherwise worth a look
     */
    record Respelled(Area before, Area area, boolean onlyToneMarks) implements AreaDifference {}
}
