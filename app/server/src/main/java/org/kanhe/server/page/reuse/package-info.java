/// What the reviewer sees of copied text: pairs side by side, families, who copies from whom.
@NullMarked
package org.kanhe.server.page.reuse;

import org.jspecify.annotations.NullMarked;
