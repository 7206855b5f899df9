package vn.motcua.demo.story;

/** Short waits for what the product does in the background, while the clock of the story stands still. */
final class Waiting {

    private static final int MILLISECONDS = 10;

    private Waiting() {}

    static void aMoment() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the story was interrupted", interruption);
        }
    }
}
