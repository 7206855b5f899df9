package vn.motcua.demo.province;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Makes up people; the same source of chance makes up the same people. */
public final class Names {

    private final NameFacts parts = ProvinceFiles.names();
    private final RandomGenerator chance;

    public Names(RandomGenerator chance) {
        this.chance = chance;
    }

    /** A made-up person. */
    public record Name(String full, boolean woman) {}

    /** Another person; two may have the same name, as people do. */
    public Name next() {
        boolean woman = chance.nextBoolean();
        String middle = any(woman ? parts.middlesOfWomen() : parts.middlesOfMen());
        String given = any(woman ? parts.givensOfWomen() : parts.givensOfMen());
        return new Name(any(parts.families()) + " " + middle + " " + given, woman);
    }

    /** Such as {@code hanh.nt} for Nguyễn Thị Hạnh. */
    static String username(String fullName) {
        String[] words = withoutAccents(fullName).toLowerCase(Locale.ROOT).split(" ");
        var initials = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            initials.append(words[i].charAt(0));
        }
        return words[words.length - 1] + "." + initials;
    }

    static String withoutAccents(String text) {
        return Normalizer.normalize(text.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private String any(List<String> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
