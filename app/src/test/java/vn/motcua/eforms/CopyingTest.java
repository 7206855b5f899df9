package vn.motcua.eforms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.eforms.FormMother.form;
import static vn.motcua.eforms.FormMother.posted;

import org.junit.jupiter.api.Test;
import vn.motcua.eforms.domain.DefinitionCheck;
import vn.motcua.eforms.domain.Fragments;

/** Who is the mother of the child whose birth she reports says once who she is. */
class CopyingTest {

    private static final String REQUESTER =
            "{'id': 'requester', 'title': 'Người yêu cầu', 'questions': [{'id': 'requester',"
                    + " 'type': 'person', 'label': '', 'autofill': 'applicant',"
                    + " 'parts': ['name', 'birth?', 'idNumber?', 'address']}]}";
    private static final String RELATION = "{'id': 'relation', 'title': 'Quan hệ', 'questions': [{'id': 'relation',"
            + " 'type': 'radios', 'label': 'Bạn là', 'options': ['mother', 'father', 'other']}]}";

    private final FormRun run = FormMother.run();
    private final FormVersion form = form("{'title': 'Khai sinh', 'pages': ["
            + String.join(",", REQUESTER, RELATION, parent("mother"), parent("father")) + "]}");

    private Answers answers = Answers.EMPTY;
    private Facts known = Facts.none();

    @Test
    void whatWasSaidOfTheRequesterIsTakenOverOnceItIsSaidWhoTheyAre() {
        mother();

        assertThat(answers.text("mother.name")).isEqualTo("Phạm Thị Lài");
        assertThat(answers.text("mother.birth")).isEqualTo("1990-03-08");
        assertThat(answers.text("mother.abode")).isEqualTo("Thôn 3, Xã Bình Sơn, tỉnh Quảng Ngãi");
        assertThat(answers.origin("mother.name")).contains(Origin.SAME_FORM);
        assertThat(answers.has("father")).isFalse();
        assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
    }

    @Test
    void aCorrectionReachesWhatWasTakenOverAndNotWhatWasTyped() {
        mother();
        answer("mother", "mother.name", "Phạm Thị Lài", "mother.abode", "Thôn 5", "mother.ethnicity", "Kinh");
        assertThat(answers.origin("mother.name")).contains(Origin.SAME_FORM);
        assertThat(answers.origin("mother.abode")).contains(Origin.TYPED);

        answer("requester", "requester.name", "Phạm Thị Lài Em", "requester.address.line", "Thôn 4");

        assertThat(answers.text("mother.name")).isEqualTo("Phạm Thị Lài Em");
        assertThat(answers.text("mother.abode")).isEqualTo("Thôn 5");
    }

    @Test
    void whatTheFormWasNotToldIsTakenFromWhatIsKnownAndGoesLikewise() {
        known = Facts.none()
                .with("applicant.name", "Tên Khác", Origin.EID)
                .with("applicant.ethnicity", "13", Origin.POPULATION)
                .with("applicant.idNumber", "051190000017", Origin.TYPED);
        mother();

        assertThat(answers.text("mother.name")).isEqualTo("Phạm Thị Lài");
        assertThat(answers.text("mother.ethnicity")).isEqualTo("13");
        assertThat(answers.origin("mother.ethnicity")).contains(Origin.POPULATION);
        assertThat(answers.origin("mother.idNumber")).as("not typed here").contains(Origin.SAME_FORM);
        answer("relation", "relation", "other");
        assertThat(answers.has("mother")).isFalse();
    }

    @Test
    void whatSomebodyEmptiesStaysEmpty() {
        mother();
        answer("mother", "mother.name", "Phạm Thị Lài");

        answer("requester", "requester.name", "Phạm Thị Lài", "requester.idNumber", "051190000001");

        assertThat(answers.has("mother.birth")).isFalse();
        assertThat(answers.has("mother.idNumber")).isFalse();
    }

    @Test
    void whoIsSomebodyElseAfterAllLeavesNothingButWhatTheyTyped() {
        mother();
        answer("mother", "mother.name", "Phạm Thị Lài", "mother.ethnicity", "Kinh");

        answer("relation", "relation", "father");

        assertThat(answers.has("mother.name")).isFalse();
        assertThat(answers.text("mother.ethnicity")).isEqualTo("Kinh");
        assertThat(answers.text("father.name")).isEqualTo("Phạm Thị Lài");
        answer("relation", "relation", "other");
        assertThat(answers.has("father")).isFalse();
    }

    @Test
    void whatWasTakenOverTellsNextTimeWhoTheApplicantIs() {
        mother();
        answer("mother", "mother.name", "Phạm Thị Lài", "mother.ethnicity", "Kinh");

        var facts = run.facts(form, answers);

        assertThat(facts.find("applicant.ethnicity")).contains(new Facts.Known("Kinh", Origin.EARLIER_DOSSIER));
        answer("relation", "relation", "other");
        assertThat(run.facts(form, answers).find("applicant.ethnicity")).isEmpty();
    }

    @Test
    void aConditionOnWhatIsAskedLaterIsRefused() {
        var definition = "{'title': 'Mẫu', 'pages': [" + parent("mother") + "," + RELATION + "]}";
        var written = new Fragments(FormMother.fragments())
                .expanded(tools.jackson.databind.json.JsonMapper.shared().readTree(definition.replace('\'', '"')));

        assertThat(DefinitionCheck.faults(written))
                .extracting(DefinitionFault::reason)
                .contains("later");
    }

    private void mother() {
        answer(
                "requester",
                "requester.name",
                "Phạm Thị Lài",
                "requester.birth.day",
                "8",
                "requester.birth.month",
                "3",
                "requester.birth.year",
                "1990",
                "requester.address.commune",
                "Xã Bình Sơn, tỉnh Quảng Ngãi",
                "requester.address.line",
                "Thôn 3");
        answer("relation", "relation", "mother");
    }

    private void answer(String page, String... namesAndValues) {
        var asked = run.page(form, answers, page).orElseThrow();
        answers = run.bind(form, asked, posted(namesAndValues), answers, known).answers();
    }

    private static String parent(String who) {
        return "{'id': '" + who + "', 'title': 'Cha mẹ', 'questions': [{'id': '" + who
                + "', 'type': 'person', 'label': '',"
                + " 'autofill': 'applicant', 'autofillWhen': {'eq': ['relation', '" + who + "']},"
                + " 'parts': ['name', 'birth?', 'ethnicity?', 'idNumber?', 'abode']}]}";
    }
}
