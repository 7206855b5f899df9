package vn.motcua.dossier.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.json.KernelTypes;
import vn.motcua.shared.Actor;

/**
 * The lasting written form of events and actors. What stands in it is never renamed; what is added later must be
 * readable when it is missing.
 */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(Actor.class, ActorKinds.class)
            .addModule(new KernelTypes())
            .build();

    private static final Map<String, Class<?>> TYPES = Arrays.stream(DossierEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventJson() {}

    static String type(DossierEvent event) {
        return event.getClass().getSimpleName();
    }

    static String payload(DossierEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /** @throws IllegalArgumentException for a type that this version of the product does not know */
    static DossierEvent event(String type, String payload) {
        var known = TYPES.get(type);
        if (known == null) {
            throw new IllegalArgumentException("unknown type of event: " + type);
        }
        return (DossierEvent) MAPPER.readValue(payload, known);
    }

    static String actor(Actor actor) {
        return MAPPER.writeValueAsString(actor);
    }

    static Actor actor(String json) {
        return MAPPER.readValue(json, Actor.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Actor.Staff.class, name = "STAFF"),
        @JsonSubTypes.Type(value = Actor.Applicant.class, name = "APPLICANT"),
        @JsonSubTypes.Type(value = Actor.System.class, name = "SYSTEM")
    })
    private interface ActorKinds {}
}
