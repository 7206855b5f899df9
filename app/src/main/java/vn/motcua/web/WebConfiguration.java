package vn.motcua.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import vn.motcua.identity.CurrentPerson;
import vn.motcua.identity.spi.ApplicantGate;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    LanguageChoice localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    Pages pages(
            MessageSource messages, CurrentPerson current, ApplicantGate applicants, ObjectProvider<NavLink> links) {
        return new Pages(
                messages,
                Assets.ofThisBuild(),
                current,
                applicants,
                links.stream().toList());
    }

    @Bean
    TemplateEngine templateEngine() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    JteViewResolver jteViewResolver(TemplateEngine engine, Pages pages) {
        return new JteViewResolver(engine, pages);
    }

    /** Before the security filters, which read the form to find its proof of origin. */
    @Bean
    FilterRegistrationBean<RequestLimits> requestLimits(
            @Value("${motcua.web.max-form-size:2MB}") DataSize form,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize upload,
            @Value("${motcua.uploads.longest:100MB}") DataSize part) {
        FilterRegistrationBean<RequestLimits> filter =
                new FilterRegistrationBean<>(new RequestLimits(form, upload, part));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10);
        return filter;
    }

    @Bean
    WebMvcConfigurer pagesConfigurer(LanguageChoice language, Pages pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(language);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageArgument(pages));
                resolvers.add(new DateArgument());
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(Assets.ROOT + "**")
                        .addResourceLocations("classpath:/static" + Assets.ROOT)
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .resourceChain(true)
                        .addResolver(new EncodedResourceResolver());
            }
        };
    }
}
