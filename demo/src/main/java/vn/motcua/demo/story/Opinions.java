package vn.motcua.demo.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.motcua.dossier.Dossier;
import vn.motcua.satisfaction.Degree;
import vn.motcua.satisfaction.Indicator;

/** What people who got their result say of it, by the link that they were sent. */
final class Opinions {

    /** Of a hundred who were asked so many answer, and of those so many say more than the degree; guesses. */
    private static final int ANSWERING = 45;

    private static final int IN_DETAIL = 40;
    private static final int VERY_SATISFIED = 62;
    private static final int SATISFIED = 95;

    /** The same of those who had to wait too long. */
    private static final int VERY_SATISFIED_LATE = 10;

    private static final int SATISFIED_LATE = 45;
    private static final int ALL = 100;

    private static final List<String> PRAISE = List.of(
            "Cán bộ hướng dẫn tận tình, xong sớm hơn hẹn.",
            "Nộp trên điện thoại nhanh, không phải đi lại.",
            "Thủ tục gọn, không phải nộp lại giấy đã có.",
            "");
    private static final List<String> BLAME = List.of(
            "Trễ hẹn mà không ai báo trước.",
            "Phải hỏi ba lần mới biết hồ sơ đang ở đâu.",
            "Chờ lâu, quầy chỉ có một người.");

    private final PublicDoors.Voice doors;

    Opinions(PublicDoors.Voice doors) {
        this.doors = doors;
    }

    /** Somebody got the result of this dossier, and may say what they think. */
    void ask(Dossier returned, Plan plan) {
        var chance = new SplittableRandom(plan.seed() ^ plan.number());
        if (chance.nextInt(ALL) >= ANSWERING) {
            return;
        }
        doors.invitations().pathFor(returned.filing().code()).ifPresent(path -> {
            var token = path.substring(path.lastIndexOf('/') + 1);
            var degree = degree(plan, chance);
            doors.ratings().rate(token, degree).orThrow();
            if (chance.nextInt(ALL) < IN_DETAIL) {
                var words = degree == Degree.UNSATISFIED ? BLAME : PRAISE;
                doors.ratings()
                        .detail(token, points(degree, chance), words.get(chance.nextInt(words.size())))
                        .orThrow();
            }
        });
    }

    private static Degree degree(Plan plan, RandomGenerator chance) {
        int drawn = chance.nextInt(ALL);
        if (drawn < (plan.isLate() ? VERY_SATISFIED_LATE : VERY_SATISFIED)) {
            return Degree.VERY_SATISFIED;
        }
        return drawn < (plan.isLate() ? SATISFIED_LATE : SATISFIED) ? Degree.SATISFIED : Degree.UNSATISFIED;
    }

    private static Map<Indicator, Integer> points(Degree degree, RandomGenerator chance) {
        return Arrays.stream(Indicator.values()).collect(Collectors.toMap(Function.identity(), _ -> switch (degree) {
            case VERY_SATISFIED -> Indicator.MOST_POINTS;
            case SATISFIED -> 1 + chance.nextInt(2);
            case UNSATISFIED -> chance.nextInt(2);
        }));
    }
}
