package vn.motcua.results.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.json.KernelTypes;
import vn.motcua.results.ResultField;
import vn.motcua.shared.Actor;

/** The lasting written form of what the tables keep as JSON. */
final class ResultJson {

    private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};
    private static final TypeReference<List<ResultField>> FIELDS = new TypeReference<>() {};
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(Actor.class, ActorKinds.class)
            .addModule(new KernelTypes())
            .build();

    private ResultJson() {}

    static String actor(Actor actor) {
        return MAPPER.writerFor(Actor.class).writeValueAsString(actor);
    }

    static Actor actor(String json) {
        return MAPPER.readValue(json, Actor.class);
    }

    static Actor.Staff staff(String json) {
        return (Actor.Staff) actor(json);
    }

    static String data(Map<String, String> data) {
        return MAPPER.writeValueAsString(data);
    }

    static Map<String, String> data(String json) {
        return MAPPER.readValue(json, DATA);
    }

    static String fields(List<ResultField> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    static List<ResultField> fields(String json) {
        return MAPPER.readValue(json, FIELDS);
    }

    static String refusal(KeptRefusal refusal) {
        return MAPPER.writeValueAsString(refusal);
    }

    static KeptRefusal refusal(String json) {
        return MAPPER.readValue(json, KeptRefusal.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Actor.Staff.class, name = "STAFF"),
        @JsonSubTypes.Type(value = Actor.Applicant.class, name = "APPLICANT"),
        @JsonSubTypes.Type(value = Actor.System.class, name = "SYSTEM")
    })
    private interface ActorKinds {}
}
