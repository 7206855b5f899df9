package vn.motcua.filing.spi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Party;
import vn.motcua.shared.Actor;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.ProcedureCode;

/**
 * The national population database, as far as it fills in the forms of the very person it is asked about (Luật Căn cước
 * 26/2023/QH15 Art. 10, NĐ 104/2022/NĐ-CP). Where nothing implements it, forms are filled in without it.
 */
public interface PopulationData {

    /**
     * One question about one person, who is proven to be it.
     *
     * @param personalNumber 12 digits
     * @param name as the e-ID has it
     * @param procedure for which it is asked
     * @param reference the draft; the register logs it
     */
    record Question(String personalNumber, String name, ProcedureCode procedure, UUID reference, Actor by) {}

    /**
     * What is registered of a person.
     *
     * @param ethnicity two digits, as in TCTK 121/1979; empty where unknown
     * @param nationality two letters (ISO 3166); empty where unknown
     * @param address where they live now: house and hamlet, commune, province; empty where unknown
     */
    record Resident(
            @Nullable BirthDate birth, Party.@Nullable Sex sex, String ethnicity, String nationality, String address) {}

    /** What it says. */
    sealed interface Answer {

        record Known(Resident resident) implements Answer {}

        /** No such number, or another name under it. */
        record NotKnown() implements Answer {}

        /** It does not answer now. */
        record Away() implements Answer {}
    }

    /** Asks now; somebody waits, so it gives up after three seconds at most. Never within a transaction. */
    Answer ask(Question question);
}
