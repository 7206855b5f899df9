package vn.motcua.exchange.population;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.filing.spi.PopulationData;
import vn.motcua.reuse.spi.PopulationRegister;

/**
 * Looks people up in the national population database.
 *
 * <p>Field names from public code, not verified with the ministry. It logs each question under the account of this system;
 * officers' own numbers are not known here, so they are not sent.
 */
final class PopulationDatabase implements PopulationData, PopulationRegister {

    private static final Logger LOG = LoggerFactory.getLogger(PopulationDatabase.class);

    /** Questions about papers that no procedure is named for. */
    private static final String NO_PROCEDURE = "";

    private final SoapWire wire;
    private final PopulationSettings settings;
    private final Residence residence;

    PopulationDatabase(SoapWire wire, PopulationSettings settings, Residence residence) {
        this.wire = wire;
        this.settings = settings;
        this.residence = residence;
    }

    @Override
    public PopulationData.Answer ask(PopulationData.Question question) {
        return reply(question.procedure().value(), question.personalNumber(), question.name())
                .map(reply -> only(reply, question.name())
                        .<PopulationData.Answer>map(citizen -> new PopulationData.Answer.Known(resident(citizen)))
                        .orElseGet(PopulationData.Answer.NotKnown::new))
                .orElseGet(PopulationData.Answer.Away::new);
    }

    @Override
    public PopulationRegister.Answer ask(PopulationRegister.Question question) {
        return reply(NO_PROCEDURE, question.personalNumber(), question.name())
                .<PopulationRegister.Answer>map(
                        reply -> only(reply, question.name()).isPresent()
                                ? new PopulationRegister.Answer.Confirmed()
                                : new PopulationRegister.Answer.NotConfirmed())
                .orElseGet(PopulationRegister.Answer.Away::new);
    }

    private Resident resident(Citizen citizen) {
        return new Resident(
                citizen.birth(), citizen.sex(), citizen.ethnicity(), citizen.nationality(), residence.written(citizen));
    }

    private static Optional<Citizen> only(Reply reply, String name) {
        return reply.citizens().size() == 1
                ? Optional.of(reply.citizens().getFirst()).filter(citizen -> citizen.isCalled(name))
                : Optional.empty();
    }

    /** Empty when it does not answer, or answers that something is wrong. */
    private Optional<Reply> reply(String procedure, String number, String name) {
        var question = new LookUp(
                UUID.randomUUID().toString(), procedure, settings.lookUp(), settings.account(), number, name);
        var answer = wire.post(question.envelope());
        if (answer.isEmpty()) {
            LOG.warn("the population database did not answer {} in time", question);
            return Optional.empty();
        }
        try {
            var reply = Reply.read(answer.get());
            if (reply.fault().isEmpty()) {
                return Optional.of(reply);
            }
            LOG.warn("the population database refused {}: {}", question, reply.fault());
        } catch (Reply.Unreadable unreadable) {
            LOG.warn("the population database answered {} with something else", question);
        }
        return Optional.empty();
    }
}
