package vn.motcua.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.json.KernelTypes;

/** Reads the checks of {@code eligibility/<code>.json}. */
public final class CheckFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new KernelTypes()).build();

    private CheckFiles() {}

    /**
     * The checks of this build.
     *
     * @throws IllegalArgumentException when one is not sound, so that the product does not start with it
     */
    public static List<EligibilityCheck> shipped() {
        try {
            var checks = new ArrayList<EligibilityCheck>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:eligibility/*.json")) {
                checks.add(read(file));
            }
            return List.copyOf(checks);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static EligibilityCheck read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return read(content.readAllBytes());
        }
    }

    static EligibilityCheck read(byte[] json) {
        try {
            return JSON.readValue(json, EligibilityCheck.class);
        } catch (tools.jackson.core.JacksonException fault) {
            throw new IllegalArgumentException("a check cannot be read: " + fault.getOriginalMessage(), fault);
        }
    }
}
