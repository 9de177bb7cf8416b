/// 跨文档: forms of one file held against each other.
@NullMarked
package org.kanhe.core.check.crossdocument;

import org.jspecify.annotations.NullMarked;
