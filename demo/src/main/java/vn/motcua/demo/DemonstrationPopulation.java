package vn.motcua.demo;

import vn.motcua.dossier.IdNumber;
import vn.motcua.reuse.spi.PopulationRegister;

/** A population register in which everybody with a well-formed number is registered under the name they give. */
class DemonstrationPopulation implements PopulationRegister {

    @Override
    public Answer ask(Question question) {
        return IdNumber.isWellFormed(question.personalNumber())
                        && !question.name().isBlank()
                ? new Answer.Confirmed()
                : new Answer.NotConfirmed();
    }
}
