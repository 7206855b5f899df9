package vn.motcua.demo.story;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.demo.province.ProcedureFacts;
import vn.motcua.dossier.Party;

/**
 * The people and companies of the province who have business with it, some of them again and again.
 *
 * <p>How often one person comes in five months is not known: the report counts dossiers. Here a citizen who comes at all comes
 * two or three times, a company five or six, some far more often than others.
 */
final class Residents {

    private static final double CITIZENS = 0.3;
    private static final double COMPANIES = 0.06;
    private static final double UNEVEN = 1.5;

    private final long seed;
    private final int citizens;
    private final int companies;

    Residents(Story story) {
        this.seed = story.seed();
        this.citizens = Math.max(1, (int) (story.dossiers() * CITIZENS));
        this.companies = Math.max(1, (int) (story.dossiers() * COMPANIES));
    }

    /** Who asks for the procedure this time. */
    Party whoAsksFor(ProcedureFacts procedure, RandomGenerator chance) {
        double drawn = Math.pow(chance.nextDouble(), UNEVEN);
        return isForCompanies(procedure) ? company((int) (drawn * companies)) : citizen((int) (drawn * citizens));
    }

    /** Everybody whose certificate of land lies in the old archive: every second citizen. */
    Stream<Party> inTheLandArchive() {
        return IntStream.iterate(0, number -> number < citizens, number -> number + 2)
                .mapToObj(this::citizen);
    }

    private Party citizen(int number) {
        return new Applicants(new SplittableRandom(seed + 31L * number)).citizen();
    }

    private Party company(int number) {
        return new Applicants(new SplittableRandom(-seed - 31L * number - 1)).company();
    }

    private static boolean isForCompanies(ProcedureFacts procedure) {
        return switch (procedure.handledBy()) {
            case "H48.04", "H48.05", "H48.07" -> true;
            default -> false;
        };
    }
}
