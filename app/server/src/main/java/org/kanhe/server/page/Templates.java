package org.kanhe.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// The templates, compiled with the program: each takes exactly one thing, the page it draws.
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /// Draws a page.
    ///
    /// @param template name without its ending, such as `report`
    public static String draw(String template, Page page) {
        StringOutput out = new StringOutput();
        ENGINE.render(template + ".jte", page, out);
        return out.toString();
    }
}
