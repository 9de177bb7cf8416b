/// The report page.
@NullMarked
package org.kanhe.server.page.report;

import org.jspecify.annotations.NullMarked;
