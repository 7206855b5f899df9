package vn.motcua.digitisation.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.digitisation.Sheets;

class StraighteningTest {

    @ParameterizedTest
    @ValueSource(doubles = {-4.3, -1.2, 0.8, 2.5, 6.1})
    void aSheetThatLayAskewIsMeasuredAndStraightened(double degrees) {
        var askew = Sheets.turned(Sheets.letter(), degrees);

        assertThat(Straightening.skew(askew)).isCloseTo(degrees, within(0.3));
        assertThat(Straightening.skew(Straightening.straightened(askew))).isCloseTo(0, within(0.3));
    }

    @Test
    void aStraightSheetIsNotTouched() {
        var straight = Sheets.letter();

        assertThat(Straightening.straightened(straight)).isSameAs(straight);
    }

    @Test
    void quarterTurnsComeRoundAgain() {
        var sheet = Sheets.letter();
        BufferedImage turned = sheet;
        for (int turn = 0; turn < 4; turn++) {
            turned = Straightening.quarterTurned(turned, 1);
        }

        assertThat(turned.getWidth()).isEqualTo(sheet.getWidth());
        assertThat(Straightening.quarterTurned(sheet, 1).getWidth()).isEqualTo(sheet.getHeight());
        assertThat(turned.getRGB(300, 310)).isEqualTo(sheet.getRGB(300, 310));
    }

    @Test
    void aBlankSheetIsTakenForBlankAndAWrittenOneIsNot() {
        assertThat(Cleaning.isBlank(Sheets.blank())).isTrue();
        assertThat(Cleaning.isBlank(Sheets.letter())).isFalse();
        assertThat(Cleaning.isBlank(Sheets.withALine())).isFalse();
    }

    @Test
    void thePhotographOfASheetOnADarkDeskInTheShadowBecomesWhitePaper() {
        var photograph = Sheets.photographed(Sheets.letter());

        var cleaned = Cleaning.evenlyLit(Cleaning.withoutRim(photograph));

        assertThat(cleaned.getWidth()).isLessThan(photograph.getWidth());
        var measured = Luminance.of(cleaned, 400);
        long white = java.util.Arrays.stream(measured.values())
                .filter(value -> value > 225)
                .count();
        assertThat(white / (double) measured.values().length).isGreaterThan(0.75);
    }
}
