package vn.motcua.eforms.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.eforms.domain.DefinitionCheck;
import vn.motcua.eforms.domain.DefinitionReading;
import vn.motcua.eforms.domain.Fragments;
import vn.motcua.eforms.domain.SchemaWriting;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;

/**
 * Publishes the forms that come with the product, when it starts: those that are not there, and those that a newer release
 * brings in another wording, from today. A form that an officer published is left alone.
 */
@Component
class ShippedForms implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedForms.class);
    private static final String PLACE = "classpath*:eforms/forms/*.json";

    /** From when a form holds that was never there before; drafts of earlier days do not exist. */
    private static final LocalDate ALWAYS = LocalDate.of(2025, 7, 1);

    private final FormTable table;
    private final Clock clock;

    ShippedForms(FormTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        var latest = table.latest();
        var fragments = new Fragments(read(resource("classpath:eforms/fragments.json")));
        var published = files().stream()
                .filter(file -> publish(file, fragments, latest))
                .count();
        if (published > 0) {
            LOG.info("{} forms of the product published", published);
        }
    }

    private boolean publish(Resource file, Fragments fragments, Map<String, FormTable.Latest> latest) {
        var definition = (ObjectNode) read(file);
        var procedure = new ProcedureCode(definition.path("procedure").asString(""));
        definition.remove("procedure");
        var written = written(file, fragments, definition);
        var hash = hash(written.toString());
        var before = latest.get(procedure.value());
        if (before != null && (before.shipped() == null || before.shipped().equals(hash))) {
            return false;
        }
        var row = new FormTable.Row(
                FormVersionId.next(),
                procedure,
                before == null ? 1 : before.number() + 1,
                before == null ? ALWAYS : LocalDate.now(clock),
                written.toString(),
                SchemaWriting.of(DefinitionReading.read(written)),
                hash);
        return table.insert(row, clock.instant().atOffset(ZoneOffset.UTC), "motcua");
    }

    private static JsonNode written(Resource file, Fragments fragments, JsonNode definition) {
        var written = fragments.expanded(definition);
        var faults = DefinitionCheck.faults(written);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a form of the product is broken: " + file.getFilename() + " " + faults);
        }
        return written;
    }

    private static List<Resource> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PLACE))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list the forms of the product", problem);
        }
    }

    private static Resource resource(String name) {
        return new PathMatchingResourcePatternResolver().getResource(name);
    }

    private static JsonNode read(Resource file) {
        return JsonMapper.shared().readTree(text(file));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
