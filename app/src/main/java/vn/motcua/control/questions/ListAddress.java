package vn.motcua.control.questions;

import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.questions.QuestionLists.Wanted;

/** What was looked for, and the addresses of its pages. */
public record ListAddress(String text, Wanted wanted) {

    public String page(int number) {
        return address(wanted)
                .queryParam("page", number)
                .encode()
                .buildAndExpand(text)
                .toUriString();
    }

    /** The same words among others. */
    public String among(Wanted other) {
        return address(other).encode().buildAndExpand(text).toUriString();
    }

    private UriComponentsBuilder address(Wanted among) {
        return UriComponentsBuilder.fromPath("/control/questions")
                .queryParam("wanted", among)
                .queryParam("q", "{q}");
    }
}
