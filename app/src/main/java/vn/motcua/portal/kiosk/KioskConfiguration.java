package vn.motcua.portal.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.web.KioskCookie;

/** A kiosk keeps no page, so that the key Back shows nobody what the person before them saw. */
@Configuration(proxyBeanMethods = false)
class KioskConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeepsNothing()).excludePathPatterns("/assets/**");
    }

    private static final class KeepsNothing implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            keepNothing(request, response);
            return true;
        }

        /** Once more, where the page allowed browsers to keep it. */
        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView modelAndView) {
            keepNothing(request, response);
        }

        private static void keepNothing(HttpServletRequest request, HttpServletResponse response) {
            if (KioskCookie.read(request).isPresent()) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        }
    }
}
