package vn.motcua.demo.story;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.demo.province.ProcedureFacts;
import vn.motcua.dossier.Parties;
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

    /** Of a hundred such requests so many are made by parents. */
    private static final int FOR_A_CHILD = 40;

    private final long seed;
    private final int citizens;
    private final int companies;

    Residents(Story story) {
        this.seed = story.seed();
        this.citizens = Math.max(1, (int) (story.dossiers() * CITIZENS));
        this.companies = Math.max(1, (int) (story.dossiers() * COMPANIES));
    }

    /** Who asks for the procedure on that day: for themselves, or parents for a child of theirs. */
    Parties whoAsksFor(ProcedureFacts procedure, LocalDate day, RandomGenerator chance) {
        double drawn = Math.pow(chance.nextDouble(), UNEVEN);
        if (isForCompanies(procedure)) {
            return Parties.of(company((int) (drawn * companies)));
        }
        int number = (int) (drawn * citizens);
        Party person = citizen(number);
        if (isBirthRegistration(procedure)) {
            return new Parties(person, null, newborn(person, day, chance));
        }
        return isForChildrenToo(procedure) && chance.nextInt(100) < FOR_A_CHILD
                ? new Parties(child(person, number, day), person, null)
                : Parties.of(person);
    }

    /** It has no personal number before it is registered. */
    private static Party newborn(Party parent, LocalDate day, RandomGenerator chance) {
        var born = day.minusDays(3 + chance.nextInt(50));
        var named = new Applicants(chance).child(parent, born);
        return new Party(named.kind(), named.name(), "", named.birthDate(), named.sex(), "", "", parent.address());
    }

    /** The same one each time: each citizen has one child of an age to have business of its own. */
    private Party child(Party parent, int number, LocalDate day) {
        var born = LocalDate.of(day.getYear() - 2 - number % 12, 1 + number % 12, 1 + number % 28);
        return new Applicants(new SplittableRandom(~seed - 31L * number)).child(parent, born);
    }

    private static boolean isBirthRegistration(ProcedureFacts procedure) {
        return procedure.code().equals("1.001193") || procedure.code().equals("1.000689");
    }

    /** Extracts of the civil register, disability and social aid are asked for by parents as often as by grown-ups. */
    private static boolean isForChildrenToo(ProcedureFacts procedure) {
        return procedure.code().equals("2.000635")
                || procedure.field().equals("Bảo trợ xã hội")
                || procedure.code().equals("1.004859");
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
