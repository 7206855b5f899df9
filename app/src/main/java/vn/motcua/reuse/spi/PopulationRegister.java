package vn.motcua.reuse.spi;

import java.util.UUID;
import vn.motcua.shared.Actor;

/**
 * The national population database, as far as it takes the place of household books and papers of residence (NĐ
 * 104/2022/NĐ-CP). Where nothing implements it, nothing is offered from it.
 */
public interface PopulationRegister {

    /**
     * One question about one person.
     *
     * @param personalNumber 12 digits
     * @param name of the person as the dossier has it
     * @param purpose the paper that the answer takes the place of, in words
     * @param reference what the question is asked for; the register logs it with the officer
     */
    record Question(String personalNumber, String name, String purpose, UUID reference, Actor by) {}

    /** What it says. */
    sealed interface Answer {

        /** The person is registered under that number and name. */
        record Confirmed() implements Answer {}

        /** No such number, or another name under it. */
        record NotConfirmed() implements Answer {}

        /** It does not answer now. */
        record Away() implements Answer {}
    }

    /** Asks now; takes as long as the register takes, so never within a transaction. */
    Answer ask(Question question);
}
