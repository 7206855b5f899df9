package vn.motcua.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.reuse.spi.PopulationRegister;

/** A population register that knows whom a test tells it. */
@TestComponent
public class KnownPopulation implements PopulationRegister {

    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final List<Question> questions = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    public void knows(String personalNumber, String name) {
        names.put(personalNumber, name);
    }

    public void isAway(boolean now) {
        away = now;
    }

    public List<Question> askedAbout(String personalNumber) {
        return questions.stream()
                .filter(question -> question.personalNumber().equals(personalNumber))
                .toList();
    }

    @Override
    public Answer ask(Question question) {
        questions.add(question);
        if (away) {
            return new Answer.Away();
        }
        return question.name().equals(names.get(question.personalNumber()))
                ? new Answer.Confirmed()
                : new Answer.NotConfirmed();
    }
}
