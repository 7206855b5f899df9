package vn.motcua.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Renders templates of the product for a citizen who reads Vietnamese, without a server around them. */
public final class PageOfABenchmark {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Page page;

    public PageOfABenchmark() {
        engine.setBinaryStaticContent(true);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/web", "messages/eforms");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        page = new Page(
                Language.VI,
                new Texts(messages, Language.VI),
                new Place("/", null, Area.PORTAL),
                new Reader(Optional.empty(), () -> true, Reader.Kiosk.NONE, List.of(), () -> null),
                Assets.ofThisBuild());
    }

    /** @param template by its path, such as {@code eforms/page.jte} */
    public String render(String template, Map<String, Object> model) {
        var given = new HashMap<>(model);
        given.put("page", page);
        given.put("errors", FormErrors.none());
        var output = new StringOutput();
        engine.render(template, given, output);
        return output.toString();
    }
}
