package org.kanhe.server.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How a component of a settings record is set from outside.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Setting {
    /// Environment variable.
    String env();

    /// Argument of `serve`, empty when there is none.
    String argument() default "";

    /// Value when nothing is set; empty for an optional setting.
    String initial() default "";

    /// A secret: never printed, and it may be given as the name of a file that holds it, in the variable `…_FILE`.
    boolean secret() default false;

    /// What it does, one or two sentences of Markdown.
    String text();
}
