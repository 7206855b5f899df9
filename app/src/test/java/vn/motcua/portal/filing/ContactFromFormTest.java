package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Facts;
import vn.motcua.eforms.FormMother;
import vn.motcua.filing.FormDraft;
import vn.motcua.web.TypedForm;

class ContactFromFormTest {

    @Test
    void whatTheFormWasToldStandsInTheEmptyFields() {
        var form = answered(
                "{'id': 'r', 'type': 'person', 'label': '', 'autofill': 'applicant', 'parts': ['name', 'phone', 'email?']}",
                "r.name",
                "Hồ Thị Nở",
                "r.phone",
                "0905 111 222");

        var contact = ContactFromForm.into(TypedForm.empty().with("email", "no@example.vn"), form);

        assertThat(contact.text("phone")).isEqualTo("0905111222");
        assertThat(contact.text("email")).isEqualTo("no@example.vn");
    }

    @Test
    void aQuestionOfItsOwnCountsAsAPartDoes() {
        var form = answered(
                "{'id': 'p', 'type': 'phone', 'label': 'Điện thoại', 'autofill': 'applicant.phone'}",
                "p",
                "0905111222");

        assertThat(ContactFromForm.into(TypedForm.empty(), form).text("phone")).isEqualTo("0905111222");
    }

    @Test
    void thePhoneOfSomebodyElseIsNotTaken() {
        var form = answered("{'id': 'p', 'type': 'phone', 'label': 'Điện thoại người cha'}", "p", "0905111222");

        assertThat(ContactFromForm.into(TypedForm.empty(), form).text("phone")).isEmpty();
    }

    private static FormDraft answered(String question, String... namesAndValues) {
        var form = FormMother.asking(question);
        var answers = FormMother.run()
                .bind(form, form.pages().getFirst(), FormMother.posted(namesAndValues), Answers.EMPTY)
                .answers();
        return new FormDraft(form, answers, true, Facts.none(), List.of());
    }
}
