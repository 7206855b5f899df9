package vn.motcua.demo;

import org.springframework.boot.SpringApplication;
import vn.motcua.Motcua;

/**
 * Runs the product with a movable clock and tells it a story through its front doors.
 *
 * <p>{@code province} lays down the province and some hundreds of dossiers; {@code months} lets five months pass.
 */
public final class Demonstration {

    private Demonstration() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(DemonstrationConfiguration.class, Motcua.class);
        application.run(arguments).close();
    }
}
