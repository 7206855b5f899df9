package vn.motcua.simulators.payments;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Posts messages to whoever asked for payments, in the way that the trick says. */
public final class Outbox {

    private final UnaryOperator<String> post;
    private final List<String> held = new CopyOnWriteArrayList<>();
    private final List<String> answers = new CopyOnWriteArrayList<>();

    /** @param post sends a message and returns the answer to it */
    public Outbox(UnaryOperator<String> post) {
        this.post = post;
    }

    void send(String message, Trick trick) {
        switch (trick) {
            case NONE, FORGED, SHORT -> answers.add(post.apply(message));
            case TWICE_AT_ONCE -> twice(message);
            case LATE -> held.add(message);
            case SILENT -> {}
        }
    }

    private void twice(String message) {
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.of(message, message).forEach(each -> both.submit(() -> answers.add(post.apply(each))));
        }
    }

    /** Sends what was held back. */
    public void release() {
        held.forEach(message -> answers.add(post.apply(message)));
        held.clear();
    }

    /** What was answered, in order. */
    public List<String> answers() {
        return List.copyOf(answers);
    }
}
