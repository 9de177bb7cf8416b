@NullMarked
package org.kanhe.core.report;

import org.jspecify.annotations.NullMarked;
