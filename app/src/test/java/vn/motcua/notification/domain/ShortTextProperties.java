package vn.motcua.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class ShortTextProperties {

    @Property
    void partsAreNeverFewerThanTheLengthNeeds(@ForAll @StringLength(max = 700) String any) {
        var text = new ShortText(any);
        int each = text.isGsm() ? 160 : 70;

        assertThat(text.parts()).isBetween(1, 1 + text.length());
        assertThat((long) text.parts() * each).isGreaterThanOrEqualTo(text.length());
    }

    @Property
    void takingMarksOffTwiceChangesNothingMore(@ForAll String any) {
        var once = new ShortText(any).withoutMarks();

        assertThat(once.withoutMarks()).isEqualTo(once);
    }
}
