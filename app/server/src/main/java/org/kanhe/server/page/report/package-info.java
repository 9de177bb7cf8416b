/// The report page: the typed form on one half, the paper on the other.
@NullMarked
package org.kanhe.server.page.report;

import org.jspecify.annotations.NullMarked;
