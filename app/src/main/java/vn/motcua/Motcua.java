package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/** The product: one application, one jar. */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
@Modulithic(systemName = "Motcua", sharedModules = "shared")
public class Motcua {

    public static void main(String[] args) {
        SpringApplication.run(Motcua.class, args);
    }
}
