/// Findings as cards, decided in place, and the page that lists them.
@NullMarked
package org.kanhe.server.page.finding;

import org.jspecify.annotations.NullMarked;
