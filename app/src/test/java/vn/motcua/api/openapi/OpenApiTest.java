package vn.motcua.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.motcua.identity.Public;
import vn.motcua.testing.ApiContract;
import vn.motcua.testing.ProductTest;

/** The description and the API say the same. */
@ProductTest
class OpenApiTest {

    @Autowired
    MockMvc program;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private ApiContract contract;

    @BeforeEach
    void readTheDescription() throws Exception {
        contract = new ApiContract(program.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void isOpenApi31WithAnIdForEachOperation() {
        assertThat(contract.document().path("openapi").asString()).startsWith("3.1.");
        assertThat(contract.document().findValuesAsString("operationId"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(contract.document().findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                contract.document().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void describesEveryPublicCallAndNothingElse() {
        Set<String> described = new TreeSet<>();
        contract.document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described)
                .contains("GET /api/v1/deadlines", "GET /api/v1/openapi.json")
                .isEqualTo(publicCalls().keySet());
    }

    @Test
    void describesEveryParameterAndNoneThatDoesNotExist() {
        publicCalls()
                .forEach((call, handler) ->
                        assertThat(describedParameters(call)).as(call).isEqualTo(takenParameters(handler)));
    }

    @Test
    void deadlinesAnswerAsDescribed() throws Exception {
        program.perform(get("/api/v1/deadlines?from=2026-02-13T15:00:00+07:00&amount=3&unit=WORKING_DAY"))
                .andExpect(status().isOk())
                .andExpect(contract.of("/api/v1/deadlines"));
        program.perform(get("/api/v1/deadlines?from=2026-02-30&amount=-1&unit=YEAR&rule=X&agency=?&lang=en"))
                .andExpect(status().isBadRequest())
                .andExpect(contract.of("/api/v1/deadlines"));
    }

    @Test
    void anAnswerThatDiffersFromTheDescriptionIsNoticed() {
        JsonNode schema = contract.document().at("/components/schemas/Deadline");

        assertThat(contract.errors(schema, "{\"dueAt\": \"2026-02-13T15:00:00+07:00\", \"lines\": []}"))
                .isEmpty();
        assertThat(contract.errors(schema, "{\"dueAt\": \"2026-02-13T15:00:00Z\", \"lines\": [{}]}"))
                .isNotEmpty();
    }

    private Map<String, HandlerMethod> publicCalls() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isPublic(entry.getValue()))
                .flatMap(entry -> calls(entry.getKey()).map(call -> Map.entry(call, entry.getValue())))
                .filter(entry -> entry.getKey().contains(" /api/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }

    private static boolean isPublic(HandlerMethod handler) {
        return handler.hasMethodAnnotation(Public.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Public.class);
    }

    private static Stream<String> calls(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    private Set<String> describedParameters(String call) {
        JsonNode operation = contract.document()
                .path("paths")
                .path(call.substring(call.indexOf(' ') + 1))
                .path(call.substring(0, call.indexOf(' ')).toLowerCase(Locale.ROOT));
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> !parameter.path("$ref").asString("").endsWith("/Language"))
                .map(parameter -> parameter.path("in").asString() + " "
                        + parameter.path("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> takenParameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(parameter -> {
                    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                    RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
                    PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
                    return Stream.of(
                            query == null ? "" : "query " + named(query.name(), parameter.getParameterName()),
                            path == null ? "" : "path " + named(path.name(), parameter.getParameterName()));
                })
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(String given, String declared) {
        return given.isEmpty() ? declared : given;
    }
}
