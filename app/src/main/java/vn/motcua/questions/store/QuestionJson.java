package vn.motcua.questions.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.json.KernelTypes;
import vn.motcua.questions.QuestionContent;

/** The lasting written form of what a question says; what is added later must be readable when it is missing. */
final class QuestionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new KernelTypes())
            .build();

    private QuestionJson() {}

    static String write(QuestionContent content) {
        return MAPPER.writeValueAsString(content);
    }

    static QuestionContent read(String json) {
        return MAPPER.readValue(json, QuestionContent.class);
    }
}
