package vn.motcua.api.procedures;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.catalog.ProcedureMother;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.ApiContract;
import vn.motcua.testing.ProductTest;

@ProductTest
class ProceduresApiTest {

    @Autowired
    MockMvc program;

    @Autowired
    Procedures procedures;

    private ApiContract contract;

    @BeforeEach
    void publishOne() throws Exception {
        var code = new ProcedureCode("9.300001");
        if (procedures.history(code).isEmpty()) {
            procedures
                    .publish(
                            new PublishProcedure(
                                    code,
                                    ProcedureMother.decision(),
                                    Period.since(LocalDate.of(2024, 1, 1)),
                                    ProcedureMother.contentWithEveryKindOfTerm(),
                                    null),
                            new Actor.System("test"))
                    .orThrow();
        }
        contract = new ApiContract(program.perform(get("/api/v1/openapi.json"))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void aSearchAnswersOnePage() throws Exception {
        program.perform(get("/api/v1/procedures").param("q", "9.300001"))
                .andExpect(status().isOk())
                .andExpect(contract.of("/api/v1/procedures"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].code").value("9.300001"))
                .andExpect(jsonPath("$.items[0].self").value("/api/v1/procedures/9.300001"));
    }

    @Test
    void aProcedureSaysAllThatItsDecisionSays() throws Exception {
        program.perform(get("/api/v1/procedures/9.300001"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(contract.of("/api/v1/procedures/{code}"))
                .andExpect(jsonPath("$.content.terms[0].limit.limit.amount").value(50))
                .andExpect(jsonPath("$.content.terms[0].fees[1].amount.amount.dong")
                        .value(30_000));
    }

    @Test
    void theDayDecidesWhetherItIsInForce() throws Exception {
        program.perform(get("/api/v1/procedures/9.300001").param("on", "2023-12-31"))
                .andExpect(status().isNotFound())
                .andExpect(contract.of("/api/v1/procedures/{code}"))
                .andExpect(jsonPath("$.key").value("catalog.asked.not-in-force"));
    }

    @Test
    void badInputNamesEachField() throws Exception {
        program.perform(get("/api/v1/procedures")
                        .param("on", "2026-02-30")
                        .param("level", "DISTRICT")
                        .param("page", "0"))
                .andExpect(status().isBadRequest())
                .andExpect(contract.of("/api/v1/procedures"))
                .andExpect(jsonPath("$.errors[*].field", hasItem("on")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("level")))
                .andExpect(jsonPath("$.errors[*].field", hasItem("page")));
        program.perform(get("/api/v1/procedures/khai-sinh"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("code"));
    }
}
