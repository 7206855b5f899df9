package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {

    private final SpokenWords words = new SpokenWords(SayingsFile.read("""
                    # a remark
                    làm | cho con =
                    sổ đỏ | bìa đỏ = giấy chứng nhận
                    mất sổ đỏ = cấp lại giấy chứng nhận ; 1.012786
                    """));

    @Test
    void theLongestSayingHolds() {
        assertThat(readings("mất sổ đỏ")).containsExactly("cấp lại giấy chứng nhận", "1.012786");
        assertThat(readings("bia do")).containsExactly("giấy chứng nhận");
    }

    @Test
    void wordsThatSayNothingAreLeftOutAndTheOthersStay() {
        assertThat(readings("làm bìa đỏ đất rẫy cho con")).containsExactly("giấy chứng nhận dat ray");
        assertThat(readings("làm")).isEmpty();
    }

    @Test
    void marksMayBeLeftOutButNotBeOthers() {
        assertThat(readings("so do")).containsExactly("giấy chứng nhận");
        assertThat(readings("sơ đồ")).isEmpty();
    }

    @Test
    void oneSlipIsForgivenInASaying() {
        assertThat(readings("mất sô đỏ")).first().isEqualTo("cấp lại giấy chứng nhận");
        assertThat(readings("mta so do")).first().isEqualTo("cấp lại giấy chứng nhận");
        assertThat(readings("mất số do")).isNotEmpty();
    }

    @Test
    void wordsOfNoSayingAreLeftOutWhereNothingFitsThem() {
        assertThat(words.readingsOfSayingsAlone("mẹ tôi mất sổ đỏ hôm qua", any -> false))
                .first()
                .isEqualTo("cấp lại giấy chứng nhận");
        assertThat(words.readingsOfSayingsAlone("hôm qua", any -> false)).isEmpty();
    }

    @Test
    void aWordOfTheNamesIsNoSlip() {
        assertThat(words.readings("mat so do", "mat"::equals)).first().isEqualTo("cấp lại giấy chứng nhận");
        assertThat(words.readings("mta so do", "mta"::equals)).containsExactly("mta giấy chứng nhận");
    }

    @Test
    void whatNobodySaysOtherwiseHasNoReading() {
        assertThat(readings("đăng ký khai sinh")).isEmpty();
        assertThat(readings("")).isEmpty();
    }

    @Test
    void aLaterSayingTakesThePlaceOfAnEarlierOne() {
        var changed = new SpokenWords(List.of(
                new Saying("sổ đỏ", List.of("giấy chứng nhận")), new Saying("sổ đỏ", List.of("bản đồ địa chính"))));

        assertThat(changed.readings("so do", any -> false)).containsExactly("bản đồ địa chính");
    }

    @Test
    void aNameIsMeantWhereItsOwnWordsAreTyped() {
        var index = new NameIndex(
                List.of(
                        new Named("1.000001", "Cấp giấy chứng nhận", ""),
                        new Named("1.000002", "Đo vẽ sơ đồ thửa đất", "")),
                words);

        assertThat(index.find("so do thua dat").positions()).containsExactly(1);
        assertThat(index.find("so do").positions()).containsExactly(0);
    }

    @Test
    void aLineWithoutMeaningIsAFault() {
        assertThatThrownBy(() -> SayingsFile.read("sổ đỏ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShippedSayingsAreReadAndNoneIsSaidTwice() {
        assertThat(SayingsFile.shipped())
                .hasSizeGreaterThan(400)
                .extracting(saying -> saying.said())
                .doesNotHaveDuplicates();
    }

    @Property
    void anythingTypedIsReadWithoutHarm(@ForAll String typed) {
        assertThat(readings(typed)).doesNotContain("");
    }

    private List<String> readings(String typed) {
        return words.readings(typed, any -> false);
    }
}
