/// 表式: form, dates, signatures, leftovers of templates.
@NullMarked
package org.kanhe.core.check.integrity;

import org.jspecify.annotations.NullMarked;
