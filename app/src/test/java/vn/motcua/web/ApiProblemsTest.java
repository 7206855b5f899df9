package vn.motcua.web;

import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ApiProblemsTest {

    @RestController
    static class Halves {

        @GetMapping("/half")
        ResponseEntity<?> half(@RequestParam int of, Page page) {
            return of % 2 == 0
                    ? ResponseEntity.ok(100 / of)
                    : Problem.badRequest(page)
                            .at("of", "web.problem.parameter-wrong")
                            .response();
        }

        @GetMapping("/problem")
        ResponseEntity<ProblemDetail> gone(Page page) {
            return Problem.notFound(page, "web.problem.not-found").response();
        }
    }

    private final Pages pages =
            new Pages(PagesForTests.messages(), Assets.ofThisBuild(), Optional::empty, () -> false, List.of());
    private final MockMvc program = MockMvcBuilders.standaloneSetup(new Halves())
            .setControllerAdvice(new ApiProblems(pages))
            .setCustomArgumentResolvers(new PageArgument(pages))
            .setLocaleResolver(new LanguageChoice())
            .build();

    @Test
    void aMissingParameterIsNamed() throws Exception {
        program.perform(get("/half"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value("of"))
                .andExpect(jsonPath("$.errors[0].key").value("web.problem.parameter-missing"));
    }

    @Test
    void aParameterOfTheWrongKindIsNamedInTheLanguageAskedFor() throws Exception {
        program.perform(get("/half?of=two&lang=en"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("of"))
                .andExpect(jsonPath("$.errors[0].detail").value("The value of this parameter is not valid."));
    }

    @Test
    void aControllersOwnObjectionHasTheSameShape() throws Exception {
        program.perform(get("/half?of=3"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("of"));
        program.perform(get("/problem"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.key").value("web.problem.not-found"));
    }

    @Test
    void theWrongMethodIsAProblemToo() throws Exception {
        program.perform(post("/half")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void aFailureTellsItsReferenceOnly() throws Exception {
        program.perform(get("/half?of=0"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.detail").value(matchesPattern(".*[2-9A-Z]{4}-[2-9A-Z]{4}\\.")));
    }
}
