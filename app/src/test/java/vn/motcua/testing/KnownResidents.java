package vn.motcua.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import vn.motcua.filing.spi.PopulationData;

/** Population data that know whom a test tells them, and are away for whom it says so. */
@TestComponent
public class KnownResidents implements PopulationData {

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    public void knows(String personalNumber, Resident resident) {
        answers.put(personalNumber, new Answer.Known(resident));
    }

    public void isAwayFor(String personalNumber) {
        answers.put(personalNumber, new Answer.Away());
    }

    @Override
    public Answer ask(Question question) {
        return answers.getOrDefault(question.personalNumber(), new Answer.NotKnown());
    }
}
