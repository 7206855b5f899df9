package vn.motcua.organisation;

/**
 * How many areas of one level an import met.
 *
 * @param changed another name, kind or parent
 * @param unchanged including those that are only spelled otherwise
 */
public record AreaTally(int added, int changed, int ended, int unchanged) {

    /** How many areas of the level the file holds. */
    public int inFile() {
        return added + changed + unchanged;
    }
}
