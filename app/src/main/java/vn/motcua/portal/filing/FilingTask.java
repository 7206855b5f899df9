package vn.motcua.portal.filing;

/**
 * A line of the list of what there is to do.
 *
 * @param path below the address of the draft
 */
public record FilingTask(String title, String path, State state) {

    /** How far it is. */
    public enum State {
        TO_DO("filing.state.to-do", "blue"),
        DONE("filing.state.done", "green"),
        UPLOADED("filing.state.uploaded", "green"),
        HELD("filing.state.held", "green"),
        NOT_NEEDED("filing.state.not-needed", "grey");

        private final String key;
        private final String colour;

        State(String key, String colour) {
            this.key = key;
            this.colour = colour;
        }

        public String key() {
            return key;
        }

        public String colour() {
            return colour;
        }
    }
}
