package vn.motcua.web;

import gg.jte.TemplateEngine;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Finds the view {@code portal/home/home} in {@code src/main/jte/portal/home/home.jte}. */
final class JteViewResolver extends UrlBasedViewResolver {

    private final TemplateEngine engine;
    private final Pages pages;

    JteViewResolver(TemplateEngine engine, Pages pages) {
        this.engine = engine;
        this.pages = pages;
        setViewClass(JteView.class);
        setSuffix(".jte");
        setContentType("text/html;charset=UTF-8");
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new JteView(engine, pages);
    }

    @Override
    protected Class<?> requiredViewClass() {
        return JteView.class;
    }
}
