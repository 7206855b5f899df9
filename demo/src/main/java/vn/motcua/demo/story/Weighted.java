package vn.motcua.demo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** Things to draw from, each as often as it weighs. */
final class Weighted<T> {

    private final List<T> things;
    private final int[] upTo;

    Weighted(List<T> things, ToIntFunction<? super T> weight) {
        this.things = new ArrayList<>(things);
        this.upTo = new int[things.size()];
        int sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsInt(things.get(i));
            upTo[i] = sum;
        }
    }

    T draw(RandomGenerator chance) {
        int drawn = chance.nextInt(upTo[upTo.length - 1]);
        int i = 0;
        while (upTo[i] <= drawn) {
            i++;
        }
        return things.get(i);
    }
}
