@NullMarked
package org.kanhe.core.check.crossdocument;

import org.jspecify.annotations.NullMarked;
