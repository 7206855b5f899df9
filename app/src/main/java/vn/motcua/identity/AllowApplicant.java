package vn.motcua.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Open to citizens and organisations who signed on with an electronic identity, and to nobody on the staff.
 *
 * <p>Whether one particular dossier or paper is theirs is the business of the module that owns it.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowApplicant {}
