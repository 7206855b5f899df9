package vn.motcua.eforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.eforms.domain.DefinitionReading;
import vn.motcua.eforms.domain.Fragments;
import vn.motcua.eforms.domain.SchemaWriting;
import vn.motcua.shared.FormVersionId;
import vn.motcua.shared.ProcedureCode;

/** The forms that come with the product, read from their files. */
public final class FormsOfTheProduct {

    private FormsOfTheProduct() {}

    public static List<FormVersion> all() {
        try {
            var fragments = new Fragments(FormMother.fragments());
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:eforms/forms/*.json"))
                    .map(file -> {
                        try {
                            return form(file.getContentAsString(StandardCharsets.UTF_8), fragments);
                        } catch (IOException problem) {
                            throw new UncheckedIOException(problem);
                        }
                    })
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static FormVersion form(String file, Fragments fragments) {
        var definition = (ObjectNode) JsonMapper.shared().readTree(file);
        var code = new ProcedureCode(definition.remove("procedure").asString());
        var content = DefinitionReading.read(fragments.expanded(definition));
        return new FormVersion(FormVersionId.next(), code, 1, FormMother.TODAY, content, SchemaWriting.of(content));
    }
}
