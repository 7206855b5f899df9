package vn.motcua.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.identity.SignedInPerson;

/** Pages and templates without Spring, for tests of components and formats. */
final class PagesForTests {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private PagesForTests() {}

    static Page page(Language language, String path, Optional<SignedInPerson> person, NavLink... links) {
        return new Page(
                language,
                texts(language),
                new Place(path, null, Area.ofPath(path)),
                new Reader(person, () -> false, Reader.Kiosk.NONE, List.of(links), () -> null),
                Assets.ofThisBuild());
    }

    static Page page(Language language) {
        return page(language, "/", Optional.empty());
    }

    static Texts texts(Language language) {
        return new Texts(messages(), language);
    }

    static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/web", "messages/signatures");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static String render(String template, Page page, Map<String, Object> model) {
        ENGINE.setBinaryStaticContent(true);
        Map<String, Object> given = new HashMap<>(model);
        given.put("page", page);
        given.keySet().retainAll(ENGINE.getParamInfo(template).keySet());
        StringOutput output = new StringOutput();
        ENGINE.render(template, given, output);
        return output.toString();
    }
}
