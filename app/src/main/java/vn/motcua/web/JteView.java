package vn.motcua.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** Renders a template whole before the first byte is sent, so that a failure still becomes an error page. */
final class JteView extends AbstractUrlBasedView {

    static final String PAGE = "page";

    private final TemplateEngine engine;
    private final Pages pages;

    JteView(TemplateEngine engine, Pages pages) {
        this.engine = engine;
        this.pages = pages;
    }

    @Override
    public boolean checkResource(Locale locale) {
        return engine.hasTemplate(template());
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Map<String, Object> given = new HashMap<>(model);
        given.put(PAGE, pages.of(request));
        given.keySet().retainAll(engine.getParamInfo(template()).keySet());
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template(), given, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private String template() {
        return Objects.requireNonNull(getUrl());
    }
}
