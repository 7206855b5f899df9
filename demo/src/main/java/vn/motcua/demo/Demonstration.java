package vn.motcua.demo;

import org.springframework.boot.SpringApplication;
import vn.motcua.Motcua;
import vn.motcua.demo.story.PhonesNearby;
import vn.motcua.demo.story.PlatformNearby;

/**
 * Runs the product with a movable clock and tells it a story through its front doors.
 *
 * <p>The first argument names the story, as it names a command of the product: {@code province} or {@code months}.
 */
public final class Demonstration {

    private Demonstration() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(DemonstrationConfiguration.class, Motcua.class);
        application.addInitializers(new PlatformNearby(), new PhonesNearby.Only());
        application.run(arguments);
    }
}
