package vn.motcua.applicant;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why an applicant's account was not changed. */
public sealed interface ApplicantRefusal extends Refusal {

    /** A text that is needed is missing or too long. */
    record TextNeeded(String field, int longest) implements ApplicantRefusal {

        @Override
        public String key() {
            return "applicant.text-needed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(field, longest);
        }
    }

    /** Nobody is born tomorrow, and a child is not of age. */
    record NotABirthDate() implements ApplicantRefusal {

        @Override
        public String key() {
            return "applicant.not-a-birth-date";
        }
    }

    /** Neither 12 digits nor a tax code. */
    record NotAnIdentifier() implements ApplicantRefusal {

        @Override
        public String key() {
            return "applicant.not-an-identifier";
        }
    }

    record NotAPhone() implements ApplicantRefusal {

        @Override
        public String key() {
            return "applicant.not-a-phone";
        }
    }

    record NotAnEmail() implements ApplicantRefusal {

        @Override
        public String key() {
            return "applicant.not-an-email";
        }
    }

    record NoSuchRepresentation() implements ApplicantRefusal {

        @Override
        public String key() {
            return "applicant.no-such-representation";
        }
    }

    /** More than anybody needs. */
    record TooMany(int most) implements ApplicantRefusal {

        @Override
        public String key() {
            return "applicant.too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }
}
